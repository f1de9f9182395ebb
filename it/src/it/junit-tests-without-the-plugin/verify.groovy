def log = new File(basedir, 'build.log').text
assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0') // a quantity and its control
assert log.contains('Tests run: 4, Failures: 1, Errors: 0, Skipped: 0')
assert log.contains('drifts  formula vs wrong, P_LZ: 1 of 3 points outside; worst at sweep-speed = 1')
assert log.contains('reproduce  the same test with -Dlz.experiments=drifts')
assert new File(basedir, 'target/lz/report/drifts.html').exists()
assert !log.contains('lz-maven-plugin:') // no goal ran
return true
