import Foundation

/// The floor: a program that writes back what it reads and does nothing else.
enum Echo {
  static func run() {
    var mode = termios()
    tcgetattr(0, &mode)
    cfmakeraw(&mode)
    tcsetattr(0, TCSANOW, &mode)
    var buffer = [UInt8](repeating: 0, count: 4096)
    while case let count = read(0, &buffer, buffer.count), count > 0 {
      write(1, buffer, count)
    }
  }
}
