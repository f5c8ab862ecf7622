// SPDX-License-Identifier: GPL-3.0-or-later
// Why no query of ours is given to the engine with OP_MAX: libxapian 1.4.22 dies of an OR over several of its groups.
// That none is, tests/lint/houserules_test.py holds.
#include <gtest/gtest.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>
#include <xapian.h>

namespace
{

constexpr unsigned kTerms = 40;
constexpr int kDocuments = 20'000;
constexpr int kQueries = 200;

Xapian::WritableDatabase documents()
{
    Xapian::WritableDatabase database({}, Xapian::DB_BACKEND_INMEMORY);
    std::mt19937 random(1);
    for (int i = 0; i < kDocuments; ++i) {
        Xapian::Document document;
        for (unsigned term = 0; term < kTerms; ++term)
            if (random() % (term + 2) == 0)
                document.add_term(std::to_string(term), 1 + static_cast<unsigned>(random() % 5));
        database.add_document(document);
    }
    return database;
}

/// Five groups of three terms, any of which may match.
Xapian::Query groups(Xapian::Query::op op, std::mt19937 &random)
{
    std::vector<Xapian::Query> all;
    for (int group = 0; group < 5; ++group) {
        std::vector<Xapian::Query> terms;
        terms.reserve(3);
        for (int i = 0; i < 3; ++i)
            terms.emplace_back(std::to_string(random() % kTerms));
        all.emplace_back(op, terms.begin(), terms.end());
    }
    return {Xapian::Query::OP_OR, all.begin(), all.end()};
}

/// Does the engine survive many such queries, in a process of its own?
bool answers(const Xapian::Database &database, Xapian::Query::op op)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(STDERR_FILENO); // a sanitizer's report of what is expected here
        std::mt19937 random(2);
        for (int i = 0; i < kQueries; ++i) {
            Xapian::Enquire enquire(database);
            enquire.set_query(groups(op, random));
            if (enquire.get_mset(0, 10).size() != 10) ::_exit(1);
        }
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

TEST(OpMax, SeveralGroupsOfItKillTheEngine)
{
    if (std::string(Xapian::version_string()) != "1.4.22") GTEST_SKIP() << "known of libxapian 1.4.22 alone";
    const Xapian::WritableDatabase database = documents();
    EXPECT_TRUE(answers(database, Xapian::Query::OP_SYNONYM));
    EXPECT_FALSE(answers(database, Xapian::Query::OP_MAX)) << "mended: OP_MAX may be used again";
}
