def log = new File(basedir, 'build.log').text
assert log.count('wrote src/lz/damped-oscillation.yaml') == 1
assert log.contains('now: mvn verify')
assert log.contains('left  pom.xml, as it is') // the second time
assert new File(basedir, 'src/main/java/org/example/my_paper/DampedOscillation.java').exists()

def results = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/lz/results.json'))
assert results.status == 'passed'
assert [results.checks[0].verdict, results.checks[0].points] == ['AGREES', 21]
assert results.claims.size() == 1
assert new File(basedir, 'target/lz/report/damped-oscillation.html').text.contains('<svg') // the chart
assert log.count('BUILD SUCCESS') == 3
return true
