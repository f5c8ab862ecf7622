// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/guard.h"

#include "store/database.h"

#include <QLoggingCategory>

#include <new>

using namespace Qt::StringLiterals;

namespace staffelstab
{
Error currentError()
{
    try {
        throw;
    } catch (const Failure &failure) {
        return failure.error();
    } catch (const store::SqlError &error) {
        return {error.meaning(), error.code() + u": "_s + error.message(), {}};
    } catch (const std::bad_alloc &) {
        return {ErrorCode::Internal, u"out of memory"_s, {}};
    } catch (const std::exception &error) {
        return {ErrorCode::Internal, QString::fromUtf8(error.what()), {}};
    } catch (...) {
        return {ErrorCode::Internal, u"unknown exception"_s, {}};
    }
}

} // namespace staffelstab
