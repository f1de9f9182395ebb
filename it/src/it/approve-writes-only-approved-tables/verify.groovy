def log = new File(basedir, 'build.log').text
// the review: what moved, the worst first, and what may be done about it
assert log.contains("2 table(s) would change; 'mvn lz:review' shows how")
assert log.contains('P_LZ: 2 of 3 values differ') || log.contains('P_LZ: 1 of 3 values differ')
assert log =~ /sweep-speed = 1 +0\.7931204236 +0\.7921204236 +-0\.001 /
assert log =~ /new - old +\d{3} +from -0\.001 to /
assert log.contains("can be approved: mvn lz:approve -Dlz.experiments=moved -Dlz.reason='...'")
assert log.contains('src/lz/reference/proven.csv: LZ-APR-004 the table is of tier closed-form')
// an order without filter and reason, and one that means a table that proves more
assert log.contains('command line: LZ-APR-001') && log.contains('command line: LZ-APR-002')
assert log.count('nothing was approved:') >= 2

def reference = new File(basedir, 'src/lz/reference')
def lines = new File(reference, 'moved.csv').readLines()
assert lines[0..1] == ['v,P_LZ', '0.50,0.9567860817362277'] // what did not move keeps its spelling
assert lines[2] == '1,0.7921204236492381'
assert new File(reference, 'moved.yaml').text.contains('reason: "mistyped"')
assert new File(reference, 'proven.csv').text.contains('1,0.793120423649238\n')
assert !new File(reference, 'proven.yaml').text.contains('reason')
def paths = 'src/lz/reference/moved.csv src/lz/reference/moved.yaml'
assert log.contains("git add -N ${paths} && git diff -- ${paths}")

def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json'))
assert results.status == 'passed'
assert !new File(basedir, 'target/lz/candidates/moved.csv').exists()
return true
