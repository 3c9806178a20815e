//! Arguments → [`candor::cli`] → exit code.

fn main() -> std::process::ExitCode {
    candor::cli::run(std::env::args_os())
}
