#include "ui/exceptions/exceptions_presenter.h"

#include "models/base/deliver.h"
#include "models/base/text.h"
#include "models/domain/connection_setting.h"
#include "models/evidence/exceptions/exception_export.h"
#include "models/evidence/result_export.h"
#include "ui/exceptions/exception_notes_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

bool isOf(ExceptionFilter::Show show, const evidence::LetterException& one, UtcMs now)
{
    using Show = ExceptionFilter::Show;
    switch (show) {
    case Show::Open: return one.isOpen();
    case Show::Late: return one.isOpen() && one.isLate(now);
    case Show::Looping: return one.isOpen() && one.isLooping;
    case Show::WithoutCase: return one.isOpen() && !one.tie;
    case Show::Settled: return !one.isOpen();
    case Show::All: break;
    }
    return true;
}

} // namespace

ExceptionsPresenter::ExceptionsPresenter(ExceptionsParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_task(TasksParts{m_parts.cache, m_parts.outbox, m_parts.dispatch, m_parts.sync, m_parts.clock, m_parts.businessZone, {}})
{
    const auto stale = [this] {
        m_isStale = true;
        setActive(m_isActive);
    };
    connect(&m_parts.cache, &cache::Cache::changed, this, stale);
    connect(&m_parts.desk, &desk::Desk::exceptionsChanged, this, stale);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, [this] {
        m_isStale = true; // letters of plans may have left: read when somebody comes back, or with the next change of the cache
        followRelease();
        readAskedCase();
    });
    connect(&m_task, &TaskActPresenter::changed, this, &ExceptionsPresenter::followTask);
    connect(&m_task, &TaskActPresenter::submitted, this, [this] { afterTask(true, {}); });
    connect(&m_task, &TaskActPresenter::told, this, [this](const QString& why) { afterTask(false, why); });
}

ExceptionsPresenter::~ExceptionsPresenter()
{
    if (m_reading) {
        m_reading->request();
    }
}

void ExceptionsPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void ExceptionsPresenter::read()
{
    m_isStale = false;
    const quint64 sequence = ++m_sequence;
    deliver(m_parts.cache.repositories(), this, [this, sequence](const Result<std::vector<Repository>>& all) {
        if (sequence != m_sequence) {
            return;
        }
        m_caseSystems.clear();
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            if (one.kind == RepositoryKind::Workflow && !disconnectedSince(one.connection)) {
                m_caseSystems.push_back(one);
            }
        }
        readNotes();
    });
}

void ExceptionsPresenter::readNotes()
{
    readExceptionNotes(m_parts.desk, m_parts.outbox, this, [this, sequence = m_sequence](const Result<evidence::ExceptionNotes>& notes) {
        if (sequence != m_sequence) {
            return;
        }
        if (!notes) {
            m_phase = Phase::Failed;
            m_failure = errorText(notes.error());
            Q_EMIT changed();
            return;
        }
        readBook(*notes);
    });
}

void ExceptionsPresenter::readBook(const evidence::ExceptionNotes& notes)
{
    if (m_reading) {
        m_reading->request();
    }
    m_reading = std::make_shared<store::Interrupt>();
    const quint64 sequence = m_sequence;
    deliver(evidence::exceptionBook(m_parts.cache, m_parts.searches, notes, telling().calendar, m_reading), this, [this, sequence](const Result<evidence::ExceptionBook>& book) {
        if (sequence != m_sequence) {
            return;
        }
        m_phase = book ? Phase::Ready : Phase::Failed;
        m_failure = book ? QString() : errorText(book.error());
        if (book) {
            m_table.set({}, 0); // its rows point into the book
            m_book = *book;
            m_days.emplace(m_book.rules.calendar);
            fillTable();
            readDuplicates();
        }
        Q_EMIT changed();
    });
}

bool ExceptionsPresenter::isShown(const evidence::LetterException& one, const ExceptionFilter& filter) const
{
    const UtcMs now = m_book.at;
    if (!isOf(filter.show, one, now)) {
        return false;
    }
    const bool isMeant = (!filter.kind || one.kind == *filter.kind) && (!filter.state || one.state == *filter.state) && (filter.team.isEmpty() || one.team == filter.team) &&
                      (filter.unit.isEmpty() || one.unit == filter.unit) && (filter.batch.isEmpty() || one.batch == filter.batch);
    if (!isMeant) {
        return false;
    }
    if (filter.age) {
        if (!one.isOpen() || !one.opened || !m_days || evidence::ageClassOf(evidence::businessAge(one, *m_days, now)) != *filter.age) {
            return false;
        }
    }
    if (filter.words.isEmpty()) {
        return true;
    }
    const QString text = fold(QStringList{one.id, one.name, one.title, one.message, one.customer, one.batch, one.owner, one.unit, one.run, one.documentId}.join(u' '));
    const QStringList words = fold(filter.words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
}

void ExceptionsPresenter::fillTable()
{
    std::vector<const evidence::LetterException*> shown, aged;
    ExceptionFilter wide = m_filter;
    wide.show = Show::All;
    wide.age.reset();
    wide.state.reset();
    for (const evidence::LetterException& one : m_book.exceptions) {
        if (isShown(one, m_filter)) {
            shown.push_back(&one);
        }
        if (isShown(one, wide)) {
            aged.push_back(&one);
        }
    }
    m_ages = evidence::exceptionAges(aged, m_book.rules, m_book.at);
    m_table.set(std::move(shown), m_book.at);
}

void ExceptionsPresenter::setFilter(const ExceptionFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        fillTable();
        Q_EMIT changed();
    }
}

void ExceptionsPresenter::follow(const QString& word)
{
    ExceptionFilter filter = m_filter;
    bool isNumber = false;
    const QString value = word.section(u':', 1);
    if (word.startsWith(u"age:")) {
        const int place = value.toInt(&isNumber);
        filter.age = isNumber ? std::optional(size_t(place)) : std::nullopt;
        filter.show = Show::Open;
    } else if (word.startsWith(u"kind:")) {
        filter.kind = exceptionKindNamed(value);
        filter.show = Show::All;
    }
    setFilter(filter);
}

qint64 ExceptionsPresenter::countOf(Show show) const
{
    ExceptionFilter filter = m_filter;
    filter.show = show;
    return std::ranges::count_if(m_book.exceptions, [&](const evidence::LetterException& one) { return isShown(one, filter); });
}

std::vector<QString> ExceptionsPresenter::teams() const
{
    std::set<QString> all;
    for (const evidence::LetterException& one : m_book.exceptions) {
        all.insert(one.team);
    }
    return {all.begin(), all.end()};
}

std::vector<QString> ExceptionsPresenter::units() const
{
    std::set<QString> all;
    for (const evidence::LetterException& one : m_book.exceptions) {
        if (!one.unit.isEmpty()) {
            all.insert(one.unit);
        }
    }
    return {all.begin(), all.end()};
}

QString ExceptionsPresenter::scope() const
{
    search::Total total;
    total.scope = m_book.scope;
    if (m_phase != Phase::Ready || total.scope.entries.empty()) {
        return {};
    }
    const QString complete = completeText(total, m_book.at, m_parts.businessZone);
    const evidence::ExceptionCounts& counts = m_book.counts;
    const QString head = tr("%1 open, %2 overdue, %3 in all").arg(numberText(counts.open), numberText(counts.late), numberText(counts.all));
    const QString part = m_book.isPart ? tr("there are more than are read") : QString();
    const QString older = m_book.older > 0 ? tr("%Ln that failed before %1 not listed", nullptr, int(m_book.older)).arg(dateText(*m_book.rules.rule.since)) : QString();
    QStringList parts{head, part, older, complete, tr("times: %1").arg(zoneWord(query::Zone{query::Zone::Kind::Business, {}}, m_parts.businessZone))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString ExceptionsPresenter::shownWords() const
{
    const qint64 shown = m_table.rowCount(), all = m_book.counts.all;
    return shown == all ? tr("%Ln exception(s)", nullptr, int(all)) : tr("%1 of %2 exceptions").arg(numberText(shown), numberText(all));
}

const evidence::LetterException* ExceptionsPresenter::one() const { return m_id.isEmpty() ? nullptr : m_book.find(m_id); }

void ExceptionsPresenter::open(const QString& id)
{
    if (std::exchange(m_id, id) != id) {
        m_task.close();
        readDuplicates();
        Q_EMIT changed();
    }
}

void ExceptionsPresenter::readDuplicates()
{
    m_duplicates.reset();
    const evidence::LetterException* one = this->one();
    const quint64 opened = ++m_opened;
    if (!one) {
        return;
    }
    followRelease();
    readAskedCase();
    deliver(evidence::duplicatesOf(m_parts.cache, *one), this, [this, opened](const Result<evidence::ExceptionDuplicates>& duplicates) {
        if (opened == m_opened) {
            m_duplicates = duplicates.value_or(evidence::ExceptionDuplicates());
            Q_EMIT changed();
        }
    });
}

QByteArray ExceptionsPresenter::exported(const QString& path) const
{
    if (path.endsWith(u".csv", Qt::CaseInsensitive)) {
        return evidence::exceptionsCsv(m_table.shown(), m_book.scope, m_book.at);
    }
    if (!path.endsWith(u".json", Qt::CaseInsensitive)) {
        return {};
    }
    QJsonArray rows;
    for (const evidence::LetterException* one : m_table.shown()) {
        rows.append(evidence::exceptionJson(*one, m_book.rules.rule, m_book.at));
    }
    return QJsonDocument(QJsonObject{{u"at"_s, evidence::isoUtc(m_book.at)}, {u"counts"_s, evidence::exceptionCountsJson(m_book.counts)}, {u"ages"_s, evidence::exceptionAgesJson(m_ages)}, {u"exceptions"_s, rows}}).toJson();
}

QString ExceptionsPresenter::html() const { return exceptionsHtml(m_table.shown(), shownWords() + u" · "_s + scope(), m_book, telling()); }

} // namespace cf::ui
