def log = new File(basedir, 'build.log').text
assert log.contains("LZ-RUN-005 no experiment matches 'fig-7*,!fig-7b'")
assert log.contains('landau-zener') // what there is instead
assert log.contains('-Dlz.failIfNone=false')
return true
