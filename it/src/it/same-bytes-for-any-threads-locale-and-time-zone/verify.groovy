def files = { folder ->
    def found = [:]
    new File(basedir, "$folder/lz").eachFileRecurse(groovy.io.FileType.FILES) { file ->
        // the report tells where it lies, below the folder that the two builds do not share
        def text = file.getText('ISO-8859-1').replace("$folder/lz", 'target/lz')
        found[file.path - new File(basedir, folder).path] = text
    }
    found
}
def first = files('first')
def second = files('second')
assert first.keySet() == second.keySet()
assert first.size() > 15
first.each { name, text -> assert name.endsWith('run-info.json') || text == second[name] : "$name differs" }
return true
