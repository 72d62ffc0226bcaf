import Glibc
import Testing

extension Trait where Self == TimeLimitTrait {
  /// A limit for what never ends in practice if its cost grows with a square: a minute, or ten where
  /// a sanitizer makes every step take longer.
  public static var endsSoon: Self {
    let isSanitized = getenv("ASAN_OPTIONS") != nil || getenv("TSAN_OPTIONS") != nil
    return .timeLimit(.minutes(isSanitized ? 10 : 1))
  }
}
