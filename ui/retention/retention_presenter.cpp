#include "ui/retention/retention_presenter.h"

#include "models/base/deliver.h"
#include "models/evidence/figure.h"
#include "models/evidence/result_export.h"
#include "ui/retention/disposition_json_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int laterMs = 1'000, latestMs = 30'000, restShare = 4; ///< counting takes at most a part of the time, however many letters there are

Mark markOf(const evidence::LetterRetention& letter, QDate today)
{
    return !letter.blocks.empty() ? Mark::Absent : letter.standing.isDue(today) ? Mark::Uncertain : Mark::Plain;
}

} // namespace

RetentionPresenter::RetentionPresenter(RetentionPageParts parts, QObject* parent)
    : QObject(parent)
    , m_page(std::move(parts))
    , m_parts(m_page.retention)
    , m_acts(m_parts)
    , m_following(m_parts)
    , m_paper(m_page.secrets, m_page.draw)
{
    connect(&m_paper, &SealedPaperPresenter::written, this, [this](const QString& path, const QString& key, const QString& whyUnsigned) {
        Q_EMIT told(key.isEmpty() ? tr("Written to %1, without a signature: %2").arg(path, whyUnsigned) : tr("Written to %1, with its signature beside it").arg(path));
    });
    connect(&m_paper, &SealedPaperPresenter::failed, this, [this](const Error& error) { Q_EMIT told(errorText(error)); });
    m_later.setSingleShot(true);
    m_later.setInterval(laterMs);
    connect(&m_later, &QTimer::timeout, this, [this] {
        m_isStale = true;
        read();
    });
    const auto later = [this] {
        m_areStale = true;
        if (!m_later.isActive()) {
            m_later.start();
        }
    };
    connect(&m_parts.cache, &cache::Cache::changed, this, later);
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, later);
    const auto stale = [this] {
        m_isStale = m_areStale = true;
        read();
    };
    connect(&m_parts.desk, &desk::Desk::mattersChanged, this, stale);
    connect(&m_parts.desk, &desk::Desk::dispositionsChanged, this, stale);
    connect(&m_parts.desk, &desk::Desk::disputesChanged, this, stale);
    connect(&m_acts, &DispositionActsPresenter::changed, this, &RetentionPresenter::changed);
    connect(&m_acts, &DispositionActsPresenter::failed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) {
            Q_EMIT told(dispositionRefusal(error));
        }
    });
    connect(&m_acts, &DispositionActsPresenter::decided, this, [this](const QString& id, qint64 letters) {
        m_chosen = id;
        Q_EMIT told(tr("Decided about %Ln letters. The outbox shows who has to approve it.", nullptr, int(letters)));
        m_isStale = m_areStale = true;
        read();
    });
    connect(&m_acts, &DispositionActsPresenter::corrected, this, [this](qint64 letters, qint64 leftOut) {
        const QString left = leftOut > 0 ? u' ' + tr("%1 are left out: their repositories take no correction from here.").arg(numberText(leftOut)) : QString();
        Q_EMIT told(tr("The class of %Ln letters is to be corrected; the outbox shows how far it is.", nullptr, int(letters)) + left);
    });
    connect(&m_acts, &DispositionActsPresenter::received, this, [this](qint64 letters, qint64 left) {
        Q_EMIT told(tr("The receipt names every file of %Ln letters; of %1 it does not.", nullptr, int(letters)).arg(numberText(left)));
        m_areStale = true;
        readDispositions();
    });
    connect(&m_following, &DispositionActsPresenter::outlined, this, [this](const std::shared_ptr<const evidence::RetentionBook>& book) {
        if (m_book && !m_book->isOutline && m_book->wish.withinDays == book->wish.withinDays) { // what was counted whole stays until it is again
            return;
        }
        m_phase = Phase::Ready;
        m_book = book;
        fillBook();
        Q_EMIT changed(); // dispositions come after it
        readDispositions();
    });
    connect(&m_following, &DispositionActsPresenter::read, this, [this](const std::shared_ptr<const evidence::RetentionBook>& book) {
        m_isReading = false;
        m_later.setInterval(int(std::clamp<qint64>(m_took.elapsed() * restShare, laterMs, latestMs)));
        m_phase = Phase::Ready;
        m_book = book;
        fillBook();
        Q_EMIT changed(); // dispositions come after it
        readDispositions();
    });
    connect(&m_following, &DispositionActsPresenter::failed, this, [this](const Error& error) {
        const bool isCounting = m_isReading;
        m_isReading = false;
        if (isCounting && error.kind != ErrorKind::Cancelled) {
            m_phase = m_book ? Phase::Ready : Phase::Failed;
            m_failure = errorText(error);
            Q_EMIT changed();
        }
    });
    connect(&m_following, &DispositionActsPresenter::concluded, this, [this](bool isNoted) {
        if (isNoted) { // another step may follow from it
            m_areStale = true;
            readDispositions();
        } else {
            read(); // what changed while it was looked at
        }
    });
}

TimeTelling RetentionPresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

QDate RetentionPresenter::today() const { return QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date(); }

void RetentionPresenter::setActive(bool active)
{
    m_isActive = active;
    read();
}

void RetentionPresenter::read()
{
    if (!m_isActive || !m_isStale || m_isReading || m_following.act() != DispositionActsPresenter::Act::None) {
        return;
    }
    m_isStale = false;
    m_isReading = true;
    m_took.start();
    evidence::RetentionWish wish;
    wish.withinDays = m_horizon;
    wish.listed = mostDisposed;
    m_following.look(wish);
}

void RetentionPresenter::setHorizon(int days)
{
    if (m_horizon != days) {
        m_horizon = days;
        m_isStale = true;
        read();
    }
}

QString RetentionPresenter::scope() const
{
    return m_book ? lettersText(m_book->sum().letters) + u" · "_s + retentionScope(*m_book, telling()) : QString();
}

QString RetentionPresenter::headline() const
{
    if (!m_book) {
        return {};
    }
    const evidence::RetentionShare sum = m_book->sum();
    if (sum.due == 0) {
        return sum.within30 > 0 ? tr("Nothing is due now; %Ln are due within 30 days", nullptr, int(sum.within30)) : sum.within90 > 0 ? tr("Nothing is due now; %Ln are due within 90 days", nullptr, int(sum.within90)) : tr("Nothing is due, now or within 90 days");
    }
    const QString due = tr("%Ln are due", nullptr, int(sum.due));
    return m_book->isOutline ? tr("%1; what keeps them is being counted").arg(due) : sum.blocked > 0 ? tr("%1; something keeps %2 of them").arg(due, numberText(sum.blocked)) : tr("%1; nothing keeps them").arg(due);
}

QString RetentionPresenter::faults() const
{
    QStringList all;
    for (const evidence::RuleFault& one : m_book ? m_book->rules.faults : std::vector<evidence::RuleFault>()) {
        all << tr("%1 is left out: %2. Nothing can be decided until it is right.").arg(one.file, one.detail);
    }
    return all.join(u'\n');
}

void RetentionPresenter::fillBook()
{
    const evidence::RetentionBook& book = *m_book;
    m_listedShares.clear();
    for (const evidence::RetentionShare& one : book.shares) {
        m_listedShares.push_back(&one);
    }
    std::ranges::stable_sort(m_listedShares, std::ranges::greater(), [](const evidence::RetentionShare* one) { return std::tuple(one->due > 0, one->within30 > 0, one->within90 > 0); });
    QList<GapTable::Line> shares;
    for (const evidence::RetentionShare* one : m_listedShares) {
        const Mark mark = one->overdue > 0 ? Mark::Uncertain : Mark::Plain;
        shares << GapTable::Line{{planClassName(book.rules.plan, one->planClass), one->repositoryName, one->unit, numberText(one->due), numberText(one->overdue), book.isOutline ? u"…"_s : numberText(one->blocked),
                                  numberText(one->within30), numberText(one->within90), numberText(one->later), numberText(one->waiting), numberText(one->permanent), numberText(one->notClassified),
                                  numberText(one->destroyed)},
                                 {}, one->planClass, {u"clock"_s, {}, mark}, one->overdue > 0 ? 4 : -1};
    }
    m_shares.set({tr("Class"), tr("Repository"), tr("Unit"), tr("Due"), tr("Over 30 days"), tr("Blocked"), tr("In 30 days"), tr("In 90 days"), tr("Later"), tr("For an event"), tr("For good"),
                  tr("Nothing says"), tr("Destroyed")},
                 std::move(shares));
    QList<GapTable::Line> causes;
    for (const evidence::ConflictCause& one : book.causes) {
        const bool isGrave = one.conflict == RetentionConflict::ClassDiffers || one.conflict == RetentionConflict::TypeDiffers || one.conflict == RetentionConflict::PeriodDiffers;
        const Mark mark = isGrave ? Mark::Failed : Mark::Uncertain;
        causes << GapTable::Line{{conflictWord(one.conflict), one.repositoryName, one.unit, one.asked, one.kept, one.plan, numberText(one.letters)}, {}, one.named.join(u'\n'), {iconOf(mark), {}, mark}, 0};
    }
    m_causes.set({tr("What differs"), tr("Repository"), tr("Unit"), tr("Asked for"), tr("Kept as"), tr("Class that counts"), tr("Letters")}, std::move(causes));
    QList<GapTable::Line> classes, codes;
    for (const PlanClass& one : book.rules.plan.classes) {
        QStringList mapped;
        for (const PlanCode& code : book.rules.plan.codes) {
            if (code.planClass == one.code) {
                mapped << (code.repository.isEmpty() ? code.code : tr("%1 (%2)").arg(code.code, code.repository));
            }
        }
        const QString fixed = one.fixedOn && !one.fixedBy.isEmpty() ? tr("%1, %2").arg(one.fixedBy, dateText(*one.fixedOn)) : one.fixedBy;
        classes << GapTable::Line{{one.code, one.name, periodWords(one), endWord(one.end), one.basis, fixed, mapped.join(u", "_s)}, {}, one.code, {}, -1};
    }
    m_classes.set({tr("Class"), tr("Name"), tr("Kept"), tr("Then"), tr("Basis"), tr("Fixed by"), tr("Codes of repositories")}, std::move(classes));
    for (const evidence::NotMappedCode& one : book.notMapped) {
        codes << GapTable::Line{{one.repositoryName, one.code, numberText(one.letters)}, {}, one.code, {u"warn"_s, {}, Mark::Uncertain}, 1};
    }
    m_notMapped.set({tr("Repository"), tr("Code"), tr("Letters")}, std::move(codes));
    fillLetters();
}

void RetentionPresenter::chooseShare(int row)
{
    const bool isOne = m_book && row >= 0 && size_t(row) < m_listedShares.size();
    const auto share = isOne ? std::optional(std::array{m_listedShares[size_t(row)]->planClass, m_listedShares[size_t(row)]->repositoryName, m_listedShares[size_t(row)]->unit}) : std::nullopt;
    if (share != m_share) {
        m_share = share;
        if (m_book) {
            fillLetters();
            Q_EMIT changed();
        }
    }
}

evidence::RetentionWish RetentionPresenter::wish() const
{
    evidence::RetentionWish wish;
    wish.withinDays = m_horizon;
    if (m_share) {
        wish.classes = {(*m_share)[0]};
        wish.repositories = {(*m_share)[1]};
        wish.units = {(*m_share)[2]};
    }
    return wish;
}

void RetentionPresenter::fillLetters()
{
    QList<GapTable::Line> lines;
    m_listed.clear();
    qint64 all = 0;
    for (const evidence::LetterRetention& one : m_book->listed) {
        const bool isIn = !m_share || ((*m_share)[0] == one.standing.planClass && (*m_share)[1] == one.facts.repositoryName && (*m_share)[2] == one.facts.unit);
        if (!isIn || ++all > mostListed) {
            continue;
        }
        const Mark mark = markOf(one, today());
        lines << GapTable::Line{{retentionStateWord(one.standing, today()), one.facts.documentId, one.facts.title, basisWords(one.standing, m_book->rules.plan), blocksWords(one.blocks)},
                                {}, one.facts.communication.value(), {mark == Mark::Absent ? u"lock"_s : u"clock"_s, {}, mark}, 0};
        m_listed.push_back(&one);
    }
    qint64 wished = m_share ? 0 : m_book->wished;
    for (const evidence::RetentionShare* one : m_share ? m_listedShares : std::vector<const evidence::RetentionShare*>()) {
        const bool isIt = (*m_share)[0] == one->planClass && (*m_share)[1] == one->repositoryName && (*m_share)[2] == one->unit;
        wished += isIt ? one->due + (m_horizon >= 30 ? one->within30 : 0) + (m_horizon >= 90 ? one->within90 : 0) : 0;
    }
    const QString count = wished > lines.size() ? tr("%1, the first %2 are listed").arg(numberText(wished), numberText(lines.size())) : wished > 0 ? numberText(wished) : tr("none");
    m_lettersTitle = m_horizon > 0 ? tr("Due within %Ln days: %1", nullptr, m_horizon).arg(count) : tr("Due now: %1").arg(count);
    m_letters.set({tr("Standing"), tr("Document"), tr("Title"), tr("Why, and who says so"), tr("What keeps it")}, std::move(lines));
}

QString RetentionPresenter::letterText(int row) const
{
    if (!m_book || row < 0 || size_t(row) >= m_listed.size()) {
        return {};
    }
    const evidence::LetterRetention& letter = *m_listed[size_t(row)];
    QStringList parts;
    for (const RetentionClaim& one : letter.standing.claims) {
        const QString until = one.isPermanent ? tr("for good") : one.isWaiting ? tr("waits for an event") : one.until ? tr("until %1").arg(dateText(*one.until)) : tr("gives no day");
        parts << tr("%1: %2").arg(sourceWords(one, m_book->rules.plan), until);
    }
    parts << tr("What keeps it: %1").arg(blocksWords(letter.blocks));
    return parts.join(u'\n');
}

void RetentionPresenter::openDocuments(const QStringList& documents)
{
    QStringList terms;
    for (const QString& one : documents) {
        terms << evidence::termText(query::Field::Document, one);
    }
    if (!terms.isEmpty()) {
        Q_EMIT searchWanted(terms.join(u" OR "_s));
    }
}

void RetentionPresenter::openLetter(int row)
{
    if (row >= 0 && size_t(row) < m_listed.size()) {
        openDocuments({m_listed[size_t(row)]->facts.documentId});
    }
}

void RetentionPresenter::searchLetters()
{
    using query::Field;
    QStringList terms{m_horizon > 0 ? u"due:.."_s + today().addDays(m_horizon).toString(Qt::ISODate) : u"disposition:due"_s};
    if (m_share) {
        for (const auto& [field, value] : {std::pair(Field::Retention, (*m_share)[0]), std::pair(Field::Repository, (*m_share)[1]), std::pair(Field::Unit, (*m_share)[2])}) {
            terms << (value.isEmpty() ? QString() : evidence::termText(field, value));
        }
    }
    terms.removeAll(QString());
    Q_EMIT searchWanted(terms.join(u' '));
}

void RetentionPresenter::openCause(int row)
{
    using query::Field;
    if (!m_book || row < 0 || size_t(row) >= m_book->causes.size()) {
        return;
    }
    const evidence::ConflictCause& cause = m_book->causes[size_t(row)];
    if (cause.documents.size() == cause.letters) { // each by itself
        openDocuments(cause.documents);
        return;
    }
    QStringList terms{u"conflict:"_s + codeOf(cause.conflict)};
    for (const auto& [field, value] : {std::pair(Field::Repository, cause.repositoryName), std::pair(Field::Unit, cause.unit), std::pair(Field::Retention, cause.plan)}) {
        terms << (value.isEmpty() ? QString() : evidence::termText(field, value));
    }
    terms.removeAll(QString());
    Q_EMIT searchWanted(terms.join(u' '));
}

QString RetentionPresenter::causeText(int row) const
{
    if (m_book && m_book->isOutline) {
        return tr("Where sources disagree is still being counted.");
    }
    if (!m_book || row < 0 || size_t(row) >= m_book->causes.size()) {
        return {};
    }
    const evidence::ConflictCause& cause = m_book->causes[size_t(row)];
    return tr("%Ln letters. %1", nullptr, int(cause.letters)).arg(conflictAdvice(cause.conflict));
}

QStringList RetentionPresenter::causeLetters(int row) const
{
    return m_book && row >= 0 && size_t(row) < m_book->causes.size() ? m_book->causes[size_t(row)].named : QStringList();
}

QString RetentionPresenter::correctBarred(int row) const
{
    if (causeLetters(row).isEmpty()) {
        return tr("Choose what differs.");
    }
    const RetentionConflict conflict = m_book->causes[size_t(row)].conflict;
    const bool isOfClass = conflict == RetentionConflict::ClassDiffers || conflict == RetentionConflict::TypeDiffers || conflict == RetentionConflict::NotMapped || conflict == RetentionConflict::NotClassified;
    return !isOfClass ? tr("The class is right; what differs is corrected in the repository, or in the plan.") : m_acts.act() != DispositionActsPresenter::Act::None ? tr("Something else is being done.") : QString();
}

QByteArray RetentionPresenter::causesCsv() const
{
    QByteArray csv("conflict,repository,unit,asked,kept,class,letters,id\r\n");
    for (const evidence::ConflictCause& one : m_book ? m_book->causes : std::vector<evidence::ConflictCause>()) {
        for (const QString& id : one.named) {
            const QStringList cells{codeOf(one.conflict), one.repositoryName, one.unit, one.asked, one.kept, one.plan, QString::number(one.letters), id};
            for (qsizetype i = 0; i < cells.size(); ++i) {
                csv += (i > 0 ? "," : "") + evidence::csvCell(cells[i]);
            }
            csv += "\r\n";
        }
    }
    return csv;
}

QString RetentionPresenter::decideBarred() const
{
    if (!m_book) {
        return tr("Nothing was counted yet.");
    }
    if (!m_book->rules.faults.empty()) {
        return faults();
    }
    if (m_book->isOutline) {
        return tr("What keeps the letters is still being counted.");
    }
    return m_letters.rowCount() == 0 ? tr("No letter is listed.") : m_acts.act() != DispositionActsPresenter::Act::None ? tr("Something else is being done.") : QString();
}

} // namespace cf::ui
