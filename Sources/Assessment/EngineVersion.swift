/// The version of the engine and of both programs.
///
/// The same seed, the same banks and the same version give the same bytes everywhere.
public let engineVersion = "0.1.0"
