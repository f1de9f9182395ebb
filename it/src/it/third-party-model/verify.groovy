def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'figures/target/lz/results.json'))
assert results.status == 'passed'
assert results.checks[0].points == 3
assert new File(basedir, 'build.log').text =~ /Tests run: 8, Failures: 0, Errors: 0, Skipped: 0/ // seven of them the contract's
return true
