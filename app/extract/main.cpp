// SPDX-License-Identifier: GPL-3.0-or-later
// staffelstab-extract [--recognise PAGE | --can-recognise]: reads a file from standard input and writes its text as
// JSON lines. Exit codes: 0 text, 2 wrong call, 3 no text, 4 unknown kind, 5 damaged, 6 limit, 7 password,
// 8 pictures cannot be recognised here; 1 cannot begin.
#include "extract/confinement.h"
#include "extract/extract.h"
#include "extract/lines.h"
#include "extract/recognition.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

constexpr qint64 kLargestFile = qint64(100) << 20;
constexpr int kWrongCall = 2;
constexpr int kCannot = 1;

/// To its end, which a pipe gives piece by piece, or to one byte more than is read.
QByteArray standardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return {};
    QByteArray bytes;
    while (bytes.size() <= kLargestFile) {
        const QByteArray piece = input.read(kLargestFile + 1 - bytes.size());
        if (piece.isEmpty()) break;
        bytes += piece;
    }
    return bytes;
}

extract::FileText failed(extract::State state) { return {state, extract::Division::None, false, {}}; }

int answer(const extract::FileText &file)
{
    const QByteArray lines = extract::toLines(file);
    const bool written = std::fwrite(lines.constData(), 1, static_cast<std::size_t>(lines.size()), stdout) ==
                             static_cast<std::size_t>(lines.size()) &&
                         std::fflush(stdout) == 0;
    return written ? extract::exitCodeOf(file.state) : extract::exitCodeOf(extract::State::Limit);
}

/// That Tesseract is gone or broken says nothing of the picture.
int answerWithPage(const QByteArray &file, int page)
{
    const QByteArray picture = extract::pictureOf(file, page);
    if (picture.isEmpty()) return answer(failed(extract::State::Damaged));
    const auto text = reading::recognised(picture);
    if (!text && !reading::canRecognise()) return extract::kCannotRecognise;
    return answer(text ? extract::recognisedText(*text) : failed(extract::State::Limit));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const QStringList arguments = program.arguments().mid(1);
    const bool asks = arguments == QStringList{u"--can-recognise"_s};
    const bool recognises = arguments.size() == 2 && arguments.front() == u"--recognise";
    bool isNumber = false;
    const int page = arguments.value(1).toInt(&isNumber);
    if (!(arguments.isEmpty() || asks || (recognises && isNumber && page > 0))) {
        std::fputs("staffelstab-extract [--recognise PAGE | --can-recognise] <FILE\n", stderr);
        return kWrongCall;
    }
    if (!reading::confine(arguments.isEmpty() ? reading::Children::Forbidden : reading::Children::Allowed))
        return kCannot;
    if (asks) return reading::canRecognise() ? 0 : kCannot;
    const QByteArray file = standardInput();
    if (file.size() > kLargestFile) return answer(failed(extract::State::Limit));
    return recognises ? answerWithPage(file, page) : answer(extract::extracted(file));
}
