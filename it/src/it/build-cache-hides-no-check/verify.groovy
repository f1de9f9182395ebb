def log = new File(basedir, 'build.log').text
assert log.count('lz skipped') == 2
assert log.count('formula vs lz, P_LZ') == 2 // neither the skipped build nor the selection passed for the whole
assert log.count('Mojo cached parameters mismatch') == 2
assert log.count('Skipping plugin execution (cached): lz:check') == 1 // the fourth, in which nothing is new

// the documentation shows this very configuration
def shown = new File(basedir, '../../../../docs/compatibility.md').text
assert shown.contains(new File(basedir, '.mvn/maven-build-cache-config.xml').readLines().tail().join('\n'))

// another table is another build
def table = new File(basedir, 'src/lz/reference/lz.csv')
table.text = table.text.replace('0.792120423649238', '0.793120423649238')
def maven = new File(basedir, '../../maven/apache-maven-3.9.16/bin/mvn').canonicalPath
def process = new ProcessBuilder(maven, '-o', '-B', "-Dmaven.repo.local=$localRepositoryPath", '-Dmaven.build.cache.location=cache',
        'clean', 'verify').directory(basedir).redirectErrorStream(true).start()
def text = process.inputStream.text
println text
assert process.waitFor() != 0
assert text.contains('1 of 3 points outside')
return true
