def log = new File(basedir, 'build.log').text
assert log.contains('formula vs lz, P_LZ') // skipTests leaves figures alone
assert log.count('lz skipped (lz.skip=true)') == 2
def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json'))
assert results.status == 'skipped'
return true
