def log = new File(basedir, 'build.log').text
def status = { module, outputs ->
    def file = new File(basedir, "$module/$outputs/lz/results.json")
    file.exists() ? new groovy.json.JsonSlurper().parse(file).status : 'no results'
}
def table = { outputs -> ['good', 'drifts', 'last'].collect { status(it, outputs) } }

assert table('quiet') == ['passed', 'no results', 'no results']
assert table('offline') == ['no results', 'no results', 'passed']
assert table('at-end') == ['passed', 'failed', 'passed']
assert table('never') == ['passed', 'failed', 'passed'] // a green build, and results that say what is wrong
assert table('fast') == ['passed', 'failed', 'no results'] // the rest is not built

assert log.count('lz: all figures stand') == 1 + 2 + 2 + 1 // -q says nothing about what stands
assert log.contains('reproduce  mvn verify -pl :drifts -am -Dlz.experiments=landau-zener')
return true
