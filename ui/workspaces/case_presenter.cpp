#include "ui/workspaces/case_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/result_export.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qsizetype mostRows = 1'000; ///< of a list on the screen: words are made of each at once

} // namespace

CasePresenter::CasePresenter(CaseParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        m_isStale = m_isBookStale = true;
        readOn();
    });
}

CasePresenter::~CasePresenter()
{
    if (m_reading) {
        m_reading->request();
    }
}

void CasePresenter::setActive(bool active)
{
    m_isActive = active;
    readOn();
}

/// What is being read is read to its end, however much comes meanwhile: else a long synchronisation would keep it from ever being shown.
void CasePresenter::readOn()
{
    if (m_isActive && m_isStale && !m_isReading && m_shows != Shows::Nothing) {
        read();
    }
}

void CasePresenter::open(const QString& name)
{
    if (name.trimmed().isEmpty()) {
        return;
    }
    m_from = m_shows == Shows::Gaps ? std::optional(m_gapKind) : m_shows == Shows::Case ? m_from : std::nullopt;
    m_shows = Shows::Case;
    m_name = name.trimmed();
    m_called = evidence::nameInAddress(m_name);
    m_phase = Phase::Loading;
    m_told.reset();
    m_kinds.clear();
    Q_EMIT changed();
    read();
}

void CasePresenter::openGaps(evidence::CaseGapKind kind)
{
    const bool isBookUnderWay = m_isReading && m_shows == Shows::Gaps;
    m_shows = Shows::Gaps;
    m_gapKind = kind;
    m_phase = m_book ? Phase::Ready : Phase::Loading; // one reading counts all kinds
    if (m_book) {
        fillTable();
    }
    if (!isBookUnderWay) {
        leave(); // a case that was being read
        if (!m_book || m_isBookStale) {
            read();
        }
    }
    Q_EMIT changed();
}

/// What is being read is wanted no longer.
void CasePresenter::leave()
{
    ++m_sequence;
    m_isReading = false;
    if (m_reading) {
        m_reading->request();
    }
}

void CasePresenter::back()
{
    m_shows == Shows::Case && m_from ? openGaps(*m_from) : close();
}

void CasePresenter::close()
{
    m_shows = Shows::Nothing;
    m_from.reset();
    m_told.reset();
    leave();
    Q_EMIT changed();
}

void CasePresenter::read()
{
    leave();
    m_isStale = false;
    m_isReading = true;
    m_reading = std::make_shared<store::Interrupt>();
    m_shows == Shows::Gaps ? readGaps() : readCase();
}

void CasePresenter::readCase()
{
    deliver(evidence::caseOf(m_parts.cache, m_name, telling().calendar, m_reading), this, [this, asked = ++m_sequence](const Result<evidence::ToldCase>& told) {
        if (asked != m_sequence) {
            return;
        }
        m_isReading = false;
        if (!told) {
            failed(told.error());
        } else {
            m_told = *told;
            m_phase = Phase::Ready;
            Q_EMIT changed();
        }
        readOn();
    });
}

void CasePresenter::readGaps()
{
    m_isBookStale = false;
    deliver(evidence::caseBook(m_parts.cache, telling().calendar, m_reading), this, [this, asked = ++m_sequence](const Result<evidence::CaseBook>& book) {
        if (asked != m_sequence) {
            return;
        }
        m_isReading = false;
        if (!book) {
            failed(book.error());
        } else {
            m_book = *book;
            m_phase = Phase::Ready;
            fillTable();
            Q_EMIT changed();
        }
        readOn();
    });
}

void CasePresenter::failed(const Error& error)
{
    m_phase = Phase::Failed;
    m_told.reset();
    m_failure = error.kind == ErrorKind::NotFound ? tr("No workspace, no process and no letter is called so. That says nothing of repositories that are not connected.")
                : error.kind == ErrorKind::Conflict ? tr("Several are called so: %1").arg(error.detail)
                                                    : errorText(error);
    Q_EMIT changed();
}

QString CasePresenter::scope() const
{
    search::Total total;
    if (m_shows == Shows::Case && m_told) {
        total.scope = m_told->scope;
        return caseHeadline(m_told->file) + u" · "_s + completeText(total, m_parts.clock.now(), m_parts.businessZone);
    }
    if (m_shows == Shows::Gaps && m_book) {
        total.scope = m_book->scope;
        return completeText(total, m_parts.clock.now(), m_parts.businessZone);
    }
    return {};
}

QList<StageWords> CasePresenter::milestones() const
{
    QList<StageWords> all;
    if (m_told) {
        for (const evidence::MilestoneTrack& track : m_told->file.milestones) {
            all << milestoneWords(m_told->file, track, telling());
        }
    }
    return all;
}

std::vector<DisputeSection> CasePresenter::sections() const { return m_told ? caseSections(m_told->file, telling()) : std::vector<DisputeSection>(); }
QList<DisputeLine> CasePresenter::lines() const { return m_told ? caseLines(m_told->file, m_kinds, telling()) : QList<DisputeLine>(); }

void CasePresenter::toggleKind(DisputeEntryKind kind)
{
    m_kinds.contains(kind) ? void(m_kinds.erase(kind)) : void(m_kinds.insert(kind));
    Q_EMIT changed();
}

void CasePresenter::showAllKinds()
{
    m_kinds.clear();
    Q_EMIT changed();
}

void CasePresenter::fillTable()
{
    QList<GapTable::Line> rows;
    for (const evidence::CaseGap& one : gaps()->list) {
        if (rows.size() == mostRows) {
            break;
        }
        const QStringList cells = gapCells(one, m_book->rules, telling());
        rows.append({cells, {}, cells.join(u'\t')});
    }
    m_table.set(gapHeads(m_gapKind), std::move(rows));
}

QString CasePresenter::gapSentence() const
{
    const evidence::CaseGaps* all = gaps();
    if (!all) {
        return {};
    }
    return qsizetype(all->list.size()) > mostRows ? tr("%1; the oldest %2 are shown, the export has more").arg(gapsSentence(*all), numberText(mostRows)) : gapsSentence(*all);
}

QString CasePresenter::caseAt(int row) const
{
    const evidence::CaseGaps* all = gaps();
    if (!all || row < 0 || size_t(row) >= all->list.size()) {
        return {};
    }
    const evidence::CaseGap& gap = all->list[size_t(row)];
    return gap.address.isEmpty() ? gap.caseId : gap.address;
}

QString CasePresenter::queryAt(int row) const
{
    const evidence::CaseGaps* all = gaps();
    if (!all || row < 0 || size_t(row) >= all->list.size()) {
        return {};
    }
    const evidence::CaseGap& gap = all->list[size_t(row)];
    if (gap.kind == evidence::CaseGapKind::PackageIncomplete && !gap.subject.isEmpty()) {
        return query::print(query::equalTerm(query::Field::Package, gap.subject));
    }
    return documentQuery(gap.documentId);
}

QByteArray CasePresenter::gapsCsv() const
{
    const evidence::CaseGaps* all = gaps();
    const auto row = [](const QStringList& cells) {
        QByteArray line;
        for (const QString& cell : cells) {
            line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + evidence::csvCell(cell);
        }
        return line + "\r\n";
    };
    QByteArray bytes = row({u"finding"_s, u"case"_s, u"document"_s, u"title"_s, u"customer"_s, u"subject"_s, u"missing"_s, u"since"_s, u"source"_s, u"scope"_s});
    if (all) {
        for (const evidence::CaseGap& one : all->list) {
            bytes += row({QString(codeOf(one.kind)), one.caseId, one.documentId, one.title, one.customer, one.subject, one.missing.join(u' '), one.since ? evidence::isoUtc(*one.since) : QString(), one.source, scope()});
        }
    }
    return bytes;
}

} // namespace cf::ui
