// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/contenders.h"
#include "support/workspacefixture.h"
#include "usecase/searching.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

using tests::valueOf;

class Ours : public Contender
{
  public:
    Ours(const QString &folder, bool narrowed) : m_folder(folder), m_narrowed(narrowed) {}
    QString name() const override { return m_narrowed ? u"with two facets"_s : u"Staffelstab"_s; }

    void prepare(const Corpus &corpus) override
    {
        const auto workspace = valueOf(Workspace::create(path()));
        corpus.eachBatch([&](const QList<Text> &texts) {
            QList<AnyRecord> drafts;
            for (const Text &text : texts) {
                auto item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
                item.title = text.title;
                item.body = text.body;
                item.externalId = text.id;
                item.tags = QStringList{m_tags[drafts.size() % m_tags.size()]};
                drafts << item;
            }
            valueOf(saveAll(*workspace, drafts));
        });
    }

    double index(const Corpus &) override
    {
        const auto workspace = valueOf(Workspace::openReader(path()));
        const double begin = cpuSeconds();
        valueOf(rebuildIndex(*workspace));
        return cpuSeconds() - begin;
    }

    void open() override { m_workspace = valueOf(Workspace::openReader(path())); }

    QStringList answer(const Question &question) override
    {
        search::Query query;
        query.text = question.how == Asked::Phrase ? u'"' + question.text + u'"' : question.text;
        query.prefix = question.how != Asked::AnyWord; // as the window asks while somebody types
        if (m_narrowed) {
            query.kinds = QStringList{kindName(RecordKind::KnowledgeItem)};
            query.tags = m_tags.first(2);
        }
        const search::Page page = valueOf(find(*m_workspace, query));
        if (page.source != search::Source::Ranked) throw std::runtime_error("not from the ranked index");
        QStringList ids;
        for (const search::Hit &hit : page.hits)
            ids << hit.externalId;
        return ids;
    }

    QString folder() const override { return valueOf(Workspace::openReader(path()))->indexFolder(); }

  private:
    QString path() const { return m_folder + u"/bench.stab"_s; }

    const QStringList m_tags{u"Antrag"_s, u"Frist"_s, u"Bescheid"_s, u"Akte"_s};
    QString m_folder;
    bool m_narrowed;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

std::unique_ptr<Contender> ours(const QString &folder) { return std::make_unique<Ours>(folder, false); }
std::unique_ptr<Contender> oursNarrowed(const QString &folder) { return std::make_unique<Ours>(folder, true); }

} // namespace staffelstab::bench
