// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace staffelstab::cli
{
namespace
{

struct Line {
    const char *name;
    ErrorCode code;
    ExitCode exit;
};

constexpr Line kLines[] = {
    {"notFound", ErrorCode::NotFound, ExitCode::NotFound},
    {"invalid", ErrorCode::Invalid, ExitCode::Invalid},
    {"conflict", ErrorCode::Conflict, ExitCode::Conflict},
    {"busy", ErrorCode::Busy, ExitCode::Busy},
    {"readOnly", ErrorCode::ReadOnly, ExitCode::Busy},
    {"corrupt", ErrorCode::Corrupt, ExitCode::Damaged},
    {"tooNew", ErrorCode::TooNew, ExitCode::Damaged},
    {"foreign", ErrorCode::Foreign, ExitCode::Damaged},
    {"networkShare", ErrorCode::NetworkShare, ExitCode::Io},
    {"diskFull", ErrorCode::DiskFull, ExitCode::Io},
    {"exists", ErrorCode::Exists, ExitCode::Io},
    {"io", ErrorCode::Io, ExitCode::Io},
    {"cancelled", ErrorCode::Cancelled, ExitCode::Cancelled},
    {"internal", ErrorCode::Internal, ExitCode::Internal},
};

const Line &lineOf(ErrorCode code)
{
    for (const Line &line : kLines)
        if (line.code == code) return line;
    return kLines[std::size(kLines) - 1];
}

} // namespace

ExitCode exitCodeOf(ErrorCode code) { return lineOf(code).exit; }

const char *nameOf(ErrorCode code) { return lineOf(code).name; }

} // namespace staffelstab::cli
