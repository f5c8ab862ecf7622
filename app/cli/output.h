// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "cli/exitcode.h"

#include <QJsonObject>
#include <QString>

namespace staffelstab::cli
{

/// Where results and messages go: text for people or one JSON object a line for scripts on standard output, messages
/// and progress on standard error.
class Output
{
  public:
    explicit Output(bool json);

    bool isJson() const { return m_json; }
    bool isStyled() const { return m_styled; } ///< standard output is a terminal

    void line(const QString &text = {});    ///< for people; left out in JSON
    void object(const QJsonObject &object); ///< for scripts; left out otherwise
    void message(const QString &text);      ///< on standard error, left out in JSON
    void error(const Error &error, const QString &sentence);
    void usageError(const QString &sentence, const QString &command);

    /// Shows how far long work has come, when a person watches. Answers No after Ctrl+C.
    Progress progress(const QString &label);

    QString marked(const QString &text) const; ///< highlighted, where the terminal can
    static QString column(const QString &text, qsizetype width);

  private:
    bool m_json;
    bool m_styled;
};

} // namespace staffelstab::cli
