def log = new File(basedir, 'build.log').text
// what, where, by how much, and how to see it again
assert log.contains('LZ-CMP-011 landau-zener  formula vs lz, P_LZ: 1 of 3 points outside; worst at sweep-speed = 1')
assert log =~ /reference\s+0\.79312 ± 1e-15\s+closed-form \(src\/lz\/reference\/lz\.csv:3\)/
assert log =~ /obtained\s+0\.79212 ± 4\.4e-16\s+difference -0\.001/
assert log =~ /allowed\s+1\.1e-14 = absolute 1e-14 \+ 1·uncertainty 1e-15\s+used 9\.\d+e\+12 %/
assert log.contains('mvn verify -Dlz.experiments=landau-zener')
assert log.contains('target/lz/report/landau-zener.html')
assert log.contains('MojoFailureException') || log.contains('BUILD FAILURE')

def lz = new File(basedir, 'target/lz')
assert new File(lz, 'report/index.html').isFile()
assert new File(lz, 'report/landau-zener.html').text.contains('0.79312')
def results = new groovy.json.JsonSlurper().parse(new File(lz, 'results.json'))
assert results.status == 'failed'
assert results.checks[0].verdict == 'DRIFTS'
assert results.checks[0].identifiers == ['LZ-CMP-011']
assert results.checks[0].worst.line == 3
def suite = new groovy.xml.XmlSlurper().parse(new File(lz, 'junit/TEST-landau-zener.xml'))
assert suite.@failures.text() == '1'
assert suite.testcase.failure.@message.text().startsWith('LZ-CMP-011 ')
return true
