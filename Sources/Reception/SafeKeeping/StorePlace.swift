import Foundation

/// Where the office's store lies when nobody says otherwise.
public enum StorePlace {
  /// `$XDG_DATA_HOME/qabyldau/office.sqlite`, else below `~/.local/share`.
  public static func usual(_ environment: [String: String]) -> String {
    // A path that is not absolute does not count, as the XDG rules have it.
    func folder(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let data =
      folder("XDG_DATA_HOME") ?? (folder("HOME") ?? NSHomeDirectory()) + "/.local/share"
    return data + "/qabyldau/office.sqlite"
  }
}

/// Who sits at the keyboard, as the operating system knows it. The one place where a person becomes
/// an account; roles rest on it.
public enum Account {
  /// Whether this machine knows an account of the name; `nil` where it could not be asked.
  public static func exists(_ login: String) -> Bool? {
    errno = 0
    if getpwnam(login) != nil { return true }
    return [0, ENOENT, ESRCH, EBADF, EPERM].contains(errno) ? false : nil
  }

  /// The login name of the process's real user, or its number where it has no name.
  public static func login() -> String {
    let user = getuid()
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return String(user) }
    return String(cString: name)
  }
}
