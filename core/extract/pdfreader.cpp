// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/pdfreader.h"

#include "extract/readers.h"
#include "extract/unreadable.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr double kDpi = 300;
constexpr double kMostPixels = 40'000'000; ///< a page in A2
constexpr double kPointsPerInch = 72;

std::unique_ptr<poppler::document> openedPdf(const QByteArray &bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max()) throw Unreadable{State::Limit};
    poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), static_cast<int>(bytes.size())));
    if (!document) throw Unreadable{State::Damaged};
    if (document->is_locked()) throw Unreadable{State::Protected};
    return document;
}

/// Letters of a typesetter that are one sign ("ﬁ") as the letters that people type. Marks of the direction stand
/// between words here and would join them when they are taken away.
QString plainLetters(QString text)
{
    static constexpr std::array<QStringView, 7> letters{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() >= 0x202a && text[i].unicode() <= 0x202e) text[i] = u' ';
        const int which = text[i].unicode() - 0xfb00;
        if (which < 0 || which >= static_cast<int>(letters.size())) continue;
        text.replace(i, 1, letters.at(static_cast<std::size_t>(which)).toString());
    }
    return text;
}

QString textOf(const poppler::page &page)
{
    const poppler::byte_array utf8 = page.text({}, poppler::page::non_raw_non_physical_layout).to_utf8();
    return plainLetters(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

double dpiFor(const poppler::rectf &sheet)
{
    const double inches = sheet.width() / kPointsPerInch * sheet.height() / kPointsPerInch;
    if (!(inches > 0)) throw Unreadable{State::Damaged};
    return std::min(kDpi, std::sqrt(kMostPixels / inches));
}

std::unique_ptr<poppler::page> pageOf(const poppler::document &document, int number)
{
    std::unique_ptr<poppler::page> page(document.create_page(number - 1));
    if (!page) throw Unreadable{State::Damaged};
    return page;
}

bool isTurned(const poppler::page &page)
{
    const auto way = page.orientation();
    return way == poppler::page::landscape || way == poppler::page::seascape;
}

poppler::image rendered(const poppler::page &page, double dpi, poppler::image::format_enum format)
{
    poppler::page_renderer renderer;
    renderer.set_image_format(format);
    renderer.set_render_hint(poppler::page_renderer::antialiasing);
    renderer.set_render_hint(poppler::page_renderer::text_antialiasing);
    poppler::image picture = renderer.render_page(&page, dpi, dpi);
    if (!picture.is_valid() || picture.format() != format) throw Unreadable{State::Damaged};
    return picture;
}

} // namespace

void readPdf(const QByteArray &bytes, FileText &file)
{
    const auto document = openedPdf(bytes);
    file.division = Division::Pages;
    file.canBeRecognised = true;
    PageBuilder pages(file);
    for (int i = 0; i < document->pages(); ++i) {
        pages.beginPage(QString::number(i + 1));
        const std::unique_ptr<poppler::page> page(document->create_page(i));
        if (page) pages.add(textOf(*page)); // a page that is broken by itself is one without text
    }
}

QByteArray pagePicture(const QByteArray &pdf, int number)
{
    const auto document = openedPdf(pdf);
    const auto page = pageOf(*document, number);
    const poppler::image picture = rendered(*page, dpiFor(page->page_rect()), poppler::image::format_gray8);
    QByteArray pnm = u"P5\n%1 %2\n255\n"_s.arg(picture.width()).arg(picture.height()).toLatin1();
    for (int y = 0; y < picture.height(); ++y)
        pnm.append(picture.const_data() + static_cast<std::ptrdiff_t>(y) * picture.bytes_per_row(), picture.width());
    return pnm;
}

DrawnPage drawnPdfPage(const QByteArray &pdf, int number, int wishedWidth)
{
    const auto document = openedPdf(pdf);
    const auto page = pageOf(*document, number);
    poppler::rectf sheet = page->page_rect();
    if (isTurned(*page)) sheet = {0, 0, sheet.height(), sheet.width()};
    const auto size = drawnSize(sheet.width(), sheet.height(), wishedWidth);
    if (!size) throw Unreadable{State::Damaged};
    const poppler::image picture =
        rendered(*page, size->width / sheet.width() * kPointsPerInch, poppler::image::format_rgb24);
    DrawnPage drawn{{}, document->pages(), picture.width(), picture.height(), {}};
    if (drawn.width > kLongestSide || drawn.height > kLongestSide || qint64(drawn.width) * drawn.height > kMostDots)
        throw Unreadable{State::Limit};
    for (int y = 0; y < picture.height(); ++y)
        drawn.dots.append(picture.const_data() + static_cast<std::ptrdiff_t>(y) * picture.bytes_per_row(),
                          static_cast<qsizetype>(picture.width()) * 3);
    return drawn;
}

} // namespace staffelstab::extract
