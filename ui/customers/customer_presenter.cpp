#include "ui/customers/customer_presenter.h"

#include "models/base/deliver.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int pauseMs = 120, mostHits = 50;

} // namespace

void CustomerHits::set(std::vector<evidence::CustomerHit> hits, const TimeTelling& telling)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_telling = telling;
    endResetModel();
}

int CustomerHits::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_hits.size()); }
int CustomerHits::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CustomerHits::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const evidence::CustomerHit& one = m_hits[size_t(index.row())];
    switch (index.column()) {
    case Name: return one.name;
    case Id: return one.id;
    case Contact: return maskedContacts(one);
    case Met: return one.by == evidence::MetBy::Account ? tr("account %1").arg(one.account) : one.by == evidence::MetBy::Name ? tr("name") : tr("id");
    default: return momentWords(one.last, m_telling, false);
    }
}

QVariant CustomerHits::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Name");
    case Id: return tr("Customer");
    case Contact: return tr("Reached at");
    case Met: return tr("Met by");
    default: return tr("Last letter");
    }
}

CustomerPresenter::CustomerPresenter(CustomerParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_desk(m_parts.cache.readers(), m_parts.searches)
    , m_letters({m_desk, m_parts.desk, m_parts.clock, m_parts.businessZone})
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_parts.cache, &cache::Cache::changed, this, &CustomerPresenter::refresh);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        const quint64 finding = ++m_finding;
        deliver(evidence::customersLike(m_parts.cache, m_parts.searches, m_typed, calendar(), mostHits), this,
                [this, finding](const Result<std::vector<evidence::CustomerHit>>& hits) {
                    if (finding == m_finding && m_state == State::Finding) {
                        m_hits.set(hits ? *hits : std::vector<evidence::CustomerHit>(), telling());
                        Q_EMIT found();
                    }
                });
    });
}

CustomerPresenter::~CustomerPresenter()
{
    if (m_running) {
        m_running->request();
    }
}

query::Calendar CustomerPresenter::calendar() const { return {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; }
TimeTelling CustomerPresenter::telling() const { return {{}, calendar()}; }

void CustomerPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        refresh();
    }
}

void CustomerPresenter::refresh()
{
    m_isStale = !m_isActive;
    if (m_isActive && !m_customer.isEmpty()) {
        ask();
        m_letters.refresh();
    }
}

void CustomerPresenter::show(const QString& customer)
{
    const QString id = customer.trimmed();
    if (id.isEmpty()) {
        return;
    }
    m_pause.stop();
    ++m_finding;
    m_typed.clear();
    m_customer = id;
    m_filter.clear();
    m_firstYear = m_lastYear = 0;
    m_file = {};
    m_contacts = {};
    m_file.story.id = id;
    m_file.story.query = evidence::customerQuery(id);
    m_state = State::Loading;
    Q_EMIT changed();
    ask();
    runLetters();
}

void CustomerPresenter::ask()
{
    if (m_running) {
        m_running->request();
    }
    m_running = std::make_shared<store::Interrupt>();
    const quint64 generation = ++m_generation;
    deliver(evidence::customerOf(m_parts.cache, m_parts.searches, m_customer, calendar(), m_running), this, [this, generation](const Result<evidence::CustomerFile>& file) {
        if (generation != m_generation) {
            return;
        }
        if (!file) {
            m_state = State::Failed;
            m_failure = errorText(file.error());
        } else {
            m_file = *file;
            m_contacts = evidence::contactHeatOf(m_file);
            m_state = m_file.letters.empty() ? State::Unknown : State::Shown;
        }
        Q_EMIT changed();
    });
}

void CustomerPresenter::find(const QString& typed)
{
    m_typed = typed;
    if (typed.trimmed().isEmpty()) {
        m_pause.stop();
        ++m_finding;
        m_state = m_customer.isEmpty() ? State::Nothing : m_file.letters.empty() ? State::Unknown : State::Shown;
        Q_EMIT changed();
        return;
    }
    if (m_state != State::Finding) {
        m_state = State::Finding;
        m_hits.set({}, telling());
        Q_EMIT changed();
    }
    m_pause.start();
}

QString CustomerPresenter::title() const { return m_state == State::Nothing ? tr("Customers") : customerTitle(story()); }

QString CustomerPresenter::scope() const
{
    if (m_state != State::Shown) {
        return {};
    }
    return customerScope(story(), telling()) + u" · "_s + completeness();
}

QString CustomerPresenter::completeness() const { return completeText(story().total, m_parts.clock.now(), m_parts.businessZone); }

void CustomerPresenter::setFilter(const QString& text)
{
    if (text != m_filter) {
        m_filter = text;
        runLetters();
    }
}

void CustomerPresenter::setYears(int first, int last)
{
    if (first != m_firstYear || last != m_lastYear) {
        m_firstYear = first;
        m_lastYear = last;
        runLetters();
    }
}

QString CustomerPresenter::lettersQuery() const
{
    QString text = evidence::customerQuery(m_customer);
    if (m_firstYear > 0) {
        text += m_firstYear == m_lastYear ? u" sent:%1"_s.arg(m_firstYear) : u" sent:%1..%2"_s.arg(m_firstYear).arg(m_lastYear);
    }
    const QString more = m_filter.trimmed();
    return more.isEmpty() ? text : text + u" ("_s + more + u')';
}

QString CustomerPresenter::queryOf(const search::Row& letter) const
{
    if (letter.documentId.isEmpty()) {
        return lettersQuery();
    }
    return query::print(query::equalTerm(query::Field::Document, letter.documentId));
}

void CustomerPresenter::runLetters() { m_letters.setText(lettersQuery()); }

std::optional<CustomerSection> CustomerPresenter::letter(const CommunicationId& id) const
{
    const auto found = std::ranges::find(m_file.letters, id, &cache::CustomerLetter::id);
    return found == m_file.letters.end() ? std::nullopt : std::optional(letterSection(story(), *found, telling()));
}

} // namespace cf::ui
