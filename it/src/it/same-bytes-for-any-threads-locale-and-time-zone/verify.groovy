def files = { directory ->
    def lz = new File(basedir, "$directory/target/lz")
    def found = [:]
    lz.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def name = lz.toPath().relativize(file.toPath()).toString().replace('\\', '/')
        if (name != 'run-info.json') {
            found[name] = java.security.MessageDigest.getInstance('SHA-256').digest(file.bytes).encodeHex().toString()
        }
    }
    found
}
def first = files('.')
assert first.size() > 15
assert files('elsewhere/and deeper') == first

// computed once, then found in the cache
def log = new File(basedir, 'build.log').text
assert log.count('lz: CACHED') == 2
assert files('elsewhere/again') == first

// another JDK: everything but the pixels of letters
def here = (new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/run-info.json')).java =~ /(\d+)\S*$/)
        .with { it.find(); it.group(1).toInteger() } // of the builds above, not of the one that runs this
def other = (new File('/usr/lib/jvm').listFiles() ?: []).findAll { new File(it, 'bin/java').canExecute() && new File(it, 'release').isFile() }
        .find { jdk -> (new File(jdk, 'release').text =~ /JAVA_VERSION="(\d+)/).with { it.find() && it.group(1).toInteger() != here && it.group(1).toInteger() >= 17 } }
if (other == null) {
    println "SKIPPED: no second JDK found, its bytes are not compared"
    return true
}
def maven = new File(System.getProperty('maven.home'), System.getProperty('os.name').startsWith('Windows') ? 'bin/mvn.cmd' : 'bin/mvn')
def command = [maven.path, '-B', '-o', '-s', new File(basedir.parentFile, 'interpolated-settings.xml').path,
               "-Dmaven.repo.local=$localRepositoryPath", 'verify']
def build = new ProcessBuilder(command.collect { it.toString() }).directory(new File(basedir, 'elsewhere/and deeper')).redirectErrorStream(true)
build.environment().putAll(JAVA_HOME: other.path, CI: '')
build.environment().remove('MAVEN_OPTS')
def process = build.start()
def output = process.inputStream.text
assert process.waitFor() == 0 : output
// what another JVM computed does not pass for what this one does
assert output.count('lz: RAN') == 2 : output
def data = { it.findAll { name, hash -> !name.endsWith('.png') } }
assert data(files('elsewhere/and deeper')) == data(first) : "JDK $here and $other.name differ"
return true
