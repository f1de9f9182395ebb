def log = new File(basedir, 'build.log').text
def file = 'src/lz/five-mistakes.yaml:'
assert log.contains(file + "2:1: LZ-DSC-004 the key 'titel' is not known here; did you mean 'title'?")
assert log.contains(file + "6:32: LZ-DSC-012 'sweep-speed' is -1.0 but must be greater than 0.0")
assert log.contains(file + "8:5: LZ-DSC-010 no model is called 'landau-zener-formla'; did you mean 'landau-zener-formula'?")
assert log.contains(file + "12:13: LZ-DSC-006 'absolute' is the text \"tight\"; write a number")
assert log.contains(file + "15:5: LZ-DSC-013 the model 'landau-zener-formula' has no result 'P_ZL'; did you mean 'P_LZ'?")
assert log.contains('5 problem(s), nothing was run')
assert !new File(basedir, 'target/lz/results.json').exists()
return true
