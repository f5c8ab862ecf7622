// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exitcode.h"

namespace staffelstab::cli
{
namespace
{

struct Line {
    ErrorCode code;
    const char *name;
    ExitCode exit;
};

constexpr Line kLines[] = {
    {ErrorCode::NotFound, "notFound", ExitCode::NotFound},
    {ErrorCode::Invalid, "invalid", ExitCode::Invalid},
    {ErrorCode::Conflict, "conflict", ExitCode::Conflict},
    {ErrorCode::Busy, "busy", ExitCode::Busy},
    {ErrorCode::ReadOnly, "readOnly", ExitCode::Busy},
    {ErrorCode::Corrupt, "corrupt", ExitCode::Damaged},
    {ErrorCode::TooNew, "tooNew", ExitCode::Damaged},
    {ErrorCode::Foreign, "foreign", ExitCode::Damaged},
    {ErrorCode::NetworkShare, "networkShare", ExitCode::Io},
    {ErrorCode::DiskFull, "diskFull", ExitCode::Io},
    {ErrorCode::Io, "io", ExitCode::Io},
    {ErrorCode::Cancelled, "cancelled", ExitCode::Cancelled},
    {ErrorCode::Internal, "internal", ExitCode::Internal},
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
