#include "ui/retention/told_marks_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/cache/standing_marks.h"
#include "models/evidence/retention/letter_retention.h"
#include "ui/retention/disposition_book_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

ToldMarks::ToldMarks(StandingParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

void ToldMarks::tell(std::function<void(const Result<bool>&)> then)
{
    m_then = std::move(then);
    m_isChanged = false;
    deliver(m_parts.cache.readers().read(&cache::toldMarks), this, [this](const Result<QHash<QString, QString>>& known) {
        if (known) {
            readDispositions(*known);
        } else {
            end(tl::unexpected(known.error()));
        }
    });
}

void ToldMarks::readDispositions(const QHash<QString, QString>& known)
{
    m_known = known;
    deliver(m_parts.desk.dispositions(), this, [this](const Result<std::vector<KeptDisposition>>& all) {
        if (!all) {
            end(tl::unexpected(all.error()));
            return;
        }
        m_open.clear();
        for (const KeptDisposition& one : *all) {
            if (!isOver(one) || m_known.value(one.disposition.id) != overRevision(one)) {
                m_open << one.disposition.id;
            }
        }
        readNext();
    });
}

void ToldMarks::readNext()
{
    if (m_open.isEmpty()) {
        readDisputes();
        return;
    }
    const QFuture<Result<DispositionBook>> reading = readDispositionBook(m_parts.desk, m_parts.outbox, m_parts.cache, m_open.takeLast(), this);
    deliver(reading, this, [this, reading](const Result<DispositionBook>& book) {
        if (!book) {
            end(tl::unexpected(book.error()));
            return;
        }
        // A disposition may have twenty thousand letters: nothing of it is copied here.
        const auto marks = onPool([reading]() -> Result<StandingMarks> {
            const Result<DispositionBook> read = reading.result();
            std::vector<std::pair<CommunicationId, DisposalState>> letters;
            for (const DisposedLetter& one : read->letters) {
                letters.emplace_back(one.item.communication, read->stateOf(one));
            }
            return marksOf(read->kept, letters);
        });
        deliver(marks, this, [this](const Result<StandingMarks>& told) {
            if (told) {
                keepMarks(*told, [this] { readNext(); });
            } else { // the program ends
                end(tl::unexpected(told.error()));
            }
        });
    });
}

void ToldMarks::readDisputes()
{
    deliver(m_parts.desk.disputeLinks(), this, [this](const Result<std::vector<DisputeLink>>& links) {
        if (!links) {
            end(tl::unexpected(links.error()));
            return;
        }
        const query::Calendar calendar{m_parts.clock.now(), m_parts.businessZone(), Qt::Monday};
        const auto read = [factory = m_parts.factory, profile = m_parts.profile, links = *links, calendar](store::Database& database) -> Result<StandingMarks> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            CF_TRY(const auto disputed, evidence::disputedLetters(database, *index, profile, links, calendar));
            std::map<QString, std::vector<CommunicationId>> byDispute;
            QStringList letters = disputed.keys();
            letters.sort(); // the same revision each time
            for (const QString& letter : letters) {
                for (const QString& dispute : disputed.value(letter)) {
                    byDispute[dispute].push_back(CommunicationId(letter));
                }
            }
            return disputeMarks(byDispute);
        };
        deliver(m_parts.cache.readers().read(read), this, [this](const Result<StandingMarks>& marks) {
            if (marks) {
                keepMarks(*marks, [this] { conclude(); });
            } else {
                end(tl::unexpected(marks.error()));
            }
        });
    });
}

void ToldMarks::keepMarks(StandingMarks marks, std::function<void()> next)
{
    if (m_known.value(marks.source) == marks.revision) { // nothing is written where nothing changed: another process may be writing
        next();
        return;
    }
    m_isChanged = true;
    const auto put = [marks = std::move(marks)](store::Database& database) { return cache::putMarks(database, marks); };
    deliver(m_parts.cache.writer().write(put), this, [this, next = std::move(next)](const Result<void>& written) {
        if (written) {
            next();
        } else {
            end(tl::unexpected(written.error()));
        }
    });
}

void ToldMarks::conclude()
{
    if (m_known.contains(u"all"_s)) {
        end(m_isChanged);
        return;
    }
    deliver(m_parts.cache.writer().write(&cache::noteAllMarks), this, [this](const Result<void>& written) { end(written ? Result<bool>(true) : tl::unexpected(written.error())); });
}

void ToldMarks::end(const Result<bool>& result) { std::exchange(m_then, {})(result); }

} // namespace cf::ui
