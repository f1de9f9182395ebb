def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json'))
assert results.status == 'passed'
assert results.checks[0].worst.reference == 3.5
return true
