// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/xapianerror.h"

#include <cerrno>
#include <cstring>
#include <stdexcept>
#include <xapian.h>

namespace staffelstab::search
{
namespace
{

IndexError indexError(IndexError::Reason reason, const Xapian::Error &error)
{
    return {reason, QString::fromStdString(error.get_description())};
}

bool isFull(const Xapian::Error &error)
{
    const char *system = error.get_error_string();
    return system && (std::strcmp(system, strerror(ENOSPC)) == 0 || std::strcmp(system, strerror(EDQUOT)) == 0);
}

} // namespace

void rethrowAsIndexError()
{
    using Cause = IndexError::Reason;
    try {
        throw;
    } catch (const Xapian::DatabaseLockError &error) {
        throw indexError(Cause::Locked, error);
    } catch (const Xapian::DatabaseVersionError &error) {
        throw indexError(Cause::OtherVersion, error);
    } catch (const Xapian::DatabaseNotFoundError &error) {
        throw indexError(Cause::Missing, error);
    } catch (const Xapian::Error &error) {
        throw indexError(isFull(error) ? Cause::Full : Cause::Damaged, error);
    } catch (const std::out_of_range &error) { // a number of a document that the index does not have
        throw IndexError{Cause::Damaged, QString::fromUtf8(error.what())};
    }
}

} // namespace staffelstab::search
