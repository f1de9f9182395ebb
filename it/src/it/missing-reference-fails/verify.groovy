def log = new File(basedir, 'build.log').text
assert log.contains("src/lz/landau-zener.yaml:6:13: LZ-REF-001 no reference table 'lz' in src/lz/reference")
assert !new File(basedir, 'src/lz/reference').exists() // nothing is made up
assert !new File(basedir, 'target/lz/results.json').exists()
return true
