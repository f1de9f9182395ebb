def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'figures/target/lz/results.json'))
assert results.status == 'passed'
assert results.checks[0].points == 3
return true
