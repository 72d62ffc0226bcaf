/// A probability in words, in whole percent: `about 19 %`.
///
/// Below half a percent and above 99.5 it is `less than 1 %` and `more than 99 %`: what is estimated
/// is never certain.
public func chance(_ probability: Double) -> String {
  switch (probability * 100).rounded() {
  case ..<1: "less than 1 %"
  case 100...: "more than 99 %"
  case let percent: "about \(Int(percent)) %"
  }
}
