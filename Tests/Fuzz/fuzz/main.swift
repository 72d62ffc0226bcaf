import CLibFuzzer
import Glibc

/// What is fuzzed: a variable says it, because libFuzzer starts itself again with options only.
private let target: FuzzTarget = {
  let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
  if let target = FuzzTarget(rawValue: name) { return target }
  let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: ", ")
  print("fuzz: FUZZ_TARGET names what is fuzzed: \(names)")
  exit(2)
}()

/// The symbol that the runtime looks for, whoever starts the loop.
@c(LLVMFuzzerTestOneInput)
public func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target.check(Array(UnsafeBufferPointer(start: bytes, count: count)))
  return 0
}

_ = target
private var count = CommandLine.argc
private var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(LLVMFuzzerRunDriver(&count, &words, tryInput))
