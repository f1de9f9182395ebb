def versions = ['3.6.3', '3.8.9', '3.9.16', '4.0.0-rc-6']
def log = new File(basedir, 'build.log').text
versions.each { assert log.contains("Apache Maven $it") }
assert log.count('lz: all figures stand') == 4

// Maven 3.9 and later tell what they find wrong with a plugin
assert !log.contains('Plugin validation issues')
log.readLines().each { assert !(it.contains('WARN') && it.contains('lz-maven-plugin')) : it }

def files = { version ->
    def found = [:]
    new File(basedir, "maven-$version/lz").eachFileRecurse(groovy.io.FileType.FILES) { file ->
        // the report tells where it lies, below the folder that the builds do not share
        found[file.path - new File(basedir, "maven-$version").path] =
            file.getText('ISO-8859-1').replace("maven-$version/lz", 'target/lz')
    }
    found
}
def first = files(versions[0])
assert first.size() > 10
versions.tail().each { version ->
    def other = files(version)
    assert other.keySet() == first.keySet()
    first.each { name, text -> assert name.endsWith('run-info.json') || text == other[name] : "$name under $version" }
}
return true
