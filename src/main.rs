//! Arguments → [`candor::cli`] → exit code.

/// Fragments are many small texts that all threads make and drop, which costs less here than with
/// the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    candor::cli::run(std::env::args_os())
}
