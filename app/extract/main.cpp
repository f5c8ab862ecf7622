// SPDX-License-Identifier: GPL-3.0-or-later
// staffelstab-extract [--recognise PAGE | --draw PAGE WIDTH | --can-recognise]: reads a file from standard input and
// writes its text as JSON lines, or one of its pages in dots. Exit codes: 0 text or dots, 2 wrong call, 3 no text,
// 4 unknown kind, 5 damaged, 6 limit, 7 password, 8 pictures cannot be recognised here; 1 cannot begin.
#include "extract/confinement.h"
#include "extract/extract.h"
#include "extract/filekind.h"
#include "extract/lines.h"
#include "extract/picture.h"
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

int writeOut(const QByteArray &bytes, extract::State state)
{
    const bool written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout) ==
                             static_cast<std::size_t>(bytes.size()) &&
                         std::fflush(stdout) == 0;
    return written ? extract::exitCodeOf(state) : extract::exitCodeOf(extract::State::Limit);
}

int answer(const extract::FileText &file) { return writeOut(extract::toLines(file), file.state); }

extract::DrawnPage drawnPage(const QByteArray &file, int page, int width)
{
    if (file.size() > kLargestFile) return {extract::State::Limit, 0, 0, 0, {}};
    return extract::fileKind(file) == extract::FileKind::Pdf ? extract::drawn(file, page, width)
                                                             : reading::drawnPicture(file, page, width);
}

int answerWithDots(const QByteArray &file, int page, int width)
{
    const extract::DrawnPage drawn = drawnPage(file, page, width);
    return writeOut(extract::toBytes(drawn), drawn.refusal.value_or(extract::State::Text));
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

struct Call {
    bool isSound = false;
    bool asks = false;
    int recognised = 0; ///< page
    int drawn = 0;      ///< page
    int width = 0;
};

Call callOf(const QStringList &arguments)
{
    Call call;
    const QString word = arguments.value(0);
    const int page = arguments.value(1).toInt();
    call.asks = word == u"--can-recognise";
    if (word == u"--recognise") call.recognised = page;
    if (word == u"--draw") {
        call.drawn = page;
        call.width = arguments.value(2).toInt();
    }
    const bool draws = call.drawn > 0 && call.width > 0;
    call.isSound = arguments.isEmpty() || (call.asks && arguments.size() == 1) ||
                   (call.recognised > 0 && arguments.size() == 2) || (draws && arguments.size() == 3);
    return call;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication program(argc, argv);
    const Call call = callOf(program.arguments().mid(1));
    if (!call.isSound) {
        std::fputs("staffelstab-extract [--recognise PAGE | --draw PAGE WIDTH | --can-recognise] <FILE\n", stderr);
        return kWrongCall;
    }
    const bool needsTesseract = call.asks || call.recognised > 0;
    if (!reading::confine(needsTesseract ? reading::Children::Allowed : reading::Children::Forbidden)) return kCannot;
    if (call.asks) return reading::canRecognise() ? 0 : kCannot;
    const QByteArray file = standardInput();
    if (call.drawn > 0) return answerWithDots(file, call.drawn, call.width);
    if (file.size() > kLargestFile) return answer(failed(extract::State::Limit));
    return call.recognised > 0 ? answerWithPage(file, call.recognised) : answer(extract::extracted(file));
}
