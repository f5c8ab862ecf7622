// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/contenders.h"

#include <xapian.h>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

class PlainXapian : public Contender
{
  public:
    explicit PlainXapian(const QString &folder) : m_folder(folder + u"/plain.xapian"_s) {}
    QString name() const override { return u"plain Xapian"_s; }

    double index(const Corpus &corpus) override
    {
        double counted = 0;
        Xapian::WritableDatabase database(m_folder.toStdString(), Xapian::DB_CREATE_OR_OVERWRITE);
        Xapian::TermGenerator generator;
        generator.set_stemmer(Xapian::Stem("german"));
        corpus.eachBatch([&](const QList<Text> &texts) {
            const double begin = cpuSeconds();
            for (const Text &text : texts) {
                Xapian::Document document;
                generator.set_document(document);
                generator.index_text(text.title.toStdString(), 5);
                generator.increase_termpos();
                generator.index_text(text.body.toStdString());
                document.set_data(text.title.toStdString() + "\n" + text.body.toStdString());
                document.add_value(0, text.id.toStdString());
                database.replace_document("Q" + text.id.toStdString(), document);
            }
            counted += cpuSeconds() - begin;
        });
        const double begin = cpuSeconds();
        database.commit();
        return counted + cpuSeconds() - begin;
    }

    void open() override { m_database = Xapian::Database(m_folder.toStdString()); }

    QStringList answer(const Question &question) override
    {
        const Xapian::Stem stemmer("german");
        Xapian::QueryParser parser;
        parser.set_database(m_database);
        parser.set_stemmer(stemmer);
        // STEM_SOME stems no German noun, STEM_ALL_Z looks for phrases of stems, which have no positions.
        parser.set_stemming_strategy(question.how == Asked::Phrase ? Xapian::QueryParser::STEM_SOME
                                                                   : Xapian::QueryParser::STEM_ALL_Z);
        Xapian::Enquire enquire(m_database);
        if (question.how == Asked::AllWords) parser.set_default_op(Xapian::Query::OP_AND);
        const bool isPhrase = question.how == Asked::Phrase;
        const std::string text = (isPhrase ? u'"' + question.text + u'"' : question.text).toStdString();
        unsigned flags = 0;
        if (isPhrase) flags |= Xapian::QueryParser::FLAG_PHRASE;
        if (question.how == Asked::Beginning) flags |= Xapian::QueryParser::FLAG_PARTIAL;
        enquire.set_query(parser.parse_query(text, flags));
        const Xapian::MSet matches = enquire.get_mset(0, 10);
        QStringList ids;
        for (auto match = matches.begin(); match != matches.end(); ++match) {
            const Xapian::Document document = match.get_document();
            m_shown += matches.snippet(document.get_data(), 200, stemmer).size();
            ids << QString::fromStdString(document.get_value(0));
        }
        return ids;
    }

    QString folder() const override { return m_folder; }

  private:
    QString m_folder;
    Xapian::Database m_database;
    std::size_t m_shown = 0;
};

} // namespace

std::unique_ptr<Contender> plainXapian(const QString &folder) { return std::make_unique<PlainXapian>(folder); }

} // namespace staffelstab::bench
