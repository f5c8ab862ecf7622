// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace staffelstab
{

/// What went wrong, as far as the caller can act on it. Sentences for people are made in app/errortext.
enum class ErrorCode {
    NotFound,     ///< no such record, file or command
    Invalid,      ///< the input breaks a rule; detail names the field and the rule
    Conflict,     ///< somebody saved the record since it was loaded
    Busy,         ///< another program writes to the workspace
    ReadOnly,     ///< opened read-only, nothing can be saved
    Corrupt,      ///< the file is damaged or is not a workspace
    TooNew,       ///< written by a newer version of the program
    Foreign,      ///< a workspace whose schema is not ours (planted trigger, other program)
    NetworkShare, ///< lies on a network share, where SQLite loses data
    DiskFull,     ///< no space left or quota reached
    Exists,       ///< the target is there already and is never overwritten
    Io,           ///< the operating system refused reading or writing
    Cancelled,    ///< the person stopped it
    Internal,     ///< a mistake of ours
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;  ///< for logs and scripts, English, never the only thing shown
    QString subject; ///< what it is about: a path, a record id or a field id
};

/// Either a value or an Error; what leaves core is always one of these.
template <typename T> class [[nodiscard]] Result
{
  public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T &operator*() const & { return std::get<T>(m_state); }
    T &operator*() & { return std::get<T>(m_state); }
    T &&operator*() && { return std::get<T>(std::move(m_state)); }
    const T *operator->() const { return &std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    const Error &error() const { return std::get<Error>(m_state); }

  private:
    std::variant<T, Error> m_state;
};

/// The value of a Result that carries none.
struct Done {
};

/// Thrown inside store, search and exchange; core/usecase turns it into a Result.
class Failure
{
  public:
    explicit Failure(Error error) : m_error(std::move(error)) {}
    Failure(ErrorCode code, QString detail, QString subject = {}) : m_error{code, std::move(detail), std::move(subject)}
    {
    }
    const Error &error() const { return m_error; }

  private:
    Error m_error;
};

} // namespace staffelstab
