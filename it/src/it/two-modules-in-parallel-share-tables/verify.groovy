def read = { new groovy.json.JsonSlurper().parse(new File(basedir, "$it/target/lz/results.json")) }
assert read('left').status == 'passed'
assert read('right').status == 'passed'
assert read('left').checks.size() == 2
return true
