// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"
#include "extract/readers.h"
#include "extract/unreadable.h"

#include <gmime/gmime.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr int kDeepestPart = 20; ///< a mail in a mail in a mail

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T> using Owned = std::unique_ptr<T, Unref>;

QString fromGlib(char *text)
{
    const std::unique_ptr<char, void (*)(void *)> owned(text, &g_free);
    return text ? QString::fromUtf8(text) : QString();
}

class MailStory
{
  public:
    explicit MailStory(PageBuilder &pages) : m_pages(pages) {}

    void readMessage(GMimeMessage *message, int depth)
    {
        if (depth > kDeepestPart) throw Unreadable{State::Limit};
        line(QString::fromUtf8(g_mime_message_get_subject(message)));
        addresses(g_mime_message_get_from(message));
        for (const GMimeAddressType type : {GMIME_ADDRESS_TYPE_TO, GMIME_ADDRESS_TYPE_CC})
            addresses(g_mime_message_get_addresses(message, type));
        line(dateOf(message));
        line(u""_s);
        if (GMimeObject *body = g_mime_message_get_mime_part(message)) readPart(body, depth + 1);
    }

  private:
    void line(const QString &text)
    {
        m_pages.add(text);
        m_pages.endLine();
    }

    void addresses(InternetAddressList *list)
    {
        if (list && internet_address_list_length(list) > 0)
            line(fromGlib(internet_address_list_to_string(list, nullptr, FALSE)));
    }

    static QString dateOf(GMimeMessage *message)
    {
        GDateTime *date = g_mime_message_get_date(message);
        return date ? fromGlib(g_date_time_format(date, "%d.%m.%Y %H:%M")) : QString();
    }

    void readPart(GMimeObject *part, int depth)
    {
        if (depth > kDeepestPart) throw Unreadable{State::Limit};
        if (GMIME_IS_MESSAGE_PART(part)) {
            if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
                readMessage(message, depth + 1);
        } else if (GMIME_IS_MULTIPART(part)) {
            readParts(GMIME_MULTIPART(part), depth);
        } else if (const char *name = GMIME_IS_PART(part) ? g_mime_part_get_filename(GMIME_PART(part)) : nullptr) {
            line(QString::fromUtf8(name));
        } else if (GMIME_IS_TEXT_PART(part)) {
            readText(GMIME_TEXT_PART(part));
        }
    }

    void readParts(GMimeMultipart *parts, int depth)
    {
        const int count = g_mime_multipart_get_count(parts);
        const GMimeContentType *type = g_mime_object_get_content_type(GMIME_OBJECT(parts));
        if (g_mime_content_type_is_type(const_cast<GMimeContentType *>(type), "multipart", "alternative")) {
            if (count > 0) readPart(plainest(parts, count), depth + 1);
            return;
        }
        for (int i = 0; i < count; ++i)
            readPart(g_mime_multipart_get_part(parts, i), depth + 1);
    }

    /// The same text comes in several forms, the richest last.
    static GMimeObject *plainest(GMimeMultipart *parts, int count)
    {
        for (int i = 0; i < count; ++i) {
            GMimeObject *part = g_mime_multipart_get_part(parts, i);
            if (g_mime_content_type_is_type(g_mime_object_get_content_type(part), "text", "plain")) return part;
        }
        return g_mime_multipart_get_part(parts, count - 1);
    }

    void readText(GMimeTextPart *part)
    {
        const QString text = fromGlib(g_mime_text_part_get_text(part));
        const bool isHtml =
            g_mime_content_type_is_type(g_mime_object_get_content_type(GMIME_OBJECT(part)), "text", "html");
        line(isHtml ? exchange::htmlText(text).text : text);
    }

    PageBuilder &m_pages;
};

} // namespace

void readMail(const QByteArray &bytes, FileText &file)
{
    static const bool ready = (g_mime_init(), true);
    Q_UNUSED(ready)
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), static_cast<gsize>(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) throw Unreadable{State::Damaged};
    PageBuilder pages(file);
    MailStory(pages).readMessage(message.get(), 0);
}

} // namespace staffelstab::extract
