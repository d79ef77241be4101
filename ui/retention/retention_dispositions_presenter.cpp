// Of the page of retention: dispositions, the chosen one with its letters and steps, its certificate, and the plan.
#include "models/base/deliver.h"
#include "ui/retention/disposition_json_presenter.h"
#include "ui/retention/retention_presenter.h"
#include "ui/search/words_presenter.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

void RetentionPresenter::readDispositions()
{
    if (!m_areStale) {
        Q_EMIT changed();
        return;
    }
    m_areStale = false;
    deliver(m_parts.desk.dispositions(), this, [this](const Result<std::vector<KeptDisposition>>& all) {
        if (!all) {
            Q_EMIT told(errorText(all.error()));
            return;
        }
        m_all = *all;
        const bool isThere = std::ranges::any_of(m_all, [this](const KeptDisposition& one) { return one.disposition.id == m_chosen; });
        m_chosen = isThere ? m_chosen : m_all.empty() ? QString() : m_all.front().disposition.id;
        fillDispositions();
        readDisposition();
    });
}

void RetentionPresenter::readDisposition()
{
    if (m_chosen.isEmpty()) {
        m_disposition.reset();
        Q_EMIT changed();
        read();
        return;
    }
    deliver(readDispositionBook(m_parts.desk, m_parts.outbox, m_parts.cache, m_chosen, this), this, [this, id = m_chosen](const Result<DispositionBook>& book) {
        if (id != m_chosen) {
            return;
        }
        if (!book) {
            Q_EMIT told(errorText(book.error()));
            return;
        }
        m_disposition = *book;
        fillDisposition();
        Q_EMIT changed();
        const bool isFree = m_following.act() == DispositionActsPresenter::Act::None;
        if (m_disposition->isLost && m_acts.act() == DispositionActsPresenter::Act::None) {
            m_acts.resume(id);
        } else if (isFree && !m_isReading) {
            m_following.conclude(id);
        }
        read();
    });
}

void RetentionPresenter::chooseDisposition(int row)
{
    if (row >= 0 && size_t(row) < m_all.size()) {
        chooseDisposition(m_all[size_t(row)].disposition.id);
    }
}

void RetentionPresenter::chooseDisposition(const QString& id)
{
    if (id != m_chosen) {
        m_chosen = id;
        readDisposition();
    }
}

int RetentionPresenter::chosenDisposition() const
{
    const auto found = std::ranges::find(m_all, m_chosen, [](const KeptDisposition& one) { return one.disposition.id; });
    return found == m_all.end() ? -1 : int(found - m_all.begin());
}

void RetentionPresenter::fillDispositions()
{
    QList<GapTable::Line> lines;
    for (const KeptDisposition& one : m_all) {
        const DispositionStep& last = one.steps.back();
        const bool isExtend = !needsApproval(one.disposition.act);
        const Mark mark = !one.isAsKept ? Mark::Failed : isExtend || last.deed == DispositionDeed::Concluded ? Mark::Verified : last.deed == DispositionDeed::Refused ? Mark::Plain : Mark::Uncertain;
        const QString state = !one.isAsKept ? tr("Its steps are not what was kept") : isExtend ? tr("In force") : last.deed == DispositionDeed::Decided ? tr("Waits for approval") : dispositionDeedWord(last);
        lines << GapTable::Line{{one.disposition.title, dispositionActWord(one.disposition.act), state, numberText(one.letters), instantWords(one.steps.front().at, telling()), one.steps.front().person},
                                {}, one.disposition.id, {iconOf(mark), {}, mark}, 2};
    }
    m_dispositions.set({tr("Disposition"), tr("What"), tr("State"), tr("Letters"), tr("Decided"), tr("By")}, std::move(lines));
}

void RetentionPresenter::fillDisposition()
{
    QList<GapTable::Line> letters, steps;
    for (const DisposedLetter& one : m_disposition->letters) {
        if (letters.size() >= mostListed) {
            break;
        }
        const DisposalState state = m_disposition->stateOf(one);
        const Mark mark = ui::markOf(state);
        const QJsonObject& stub = one.item.stub;
        const QString when = one.seen ? instantWords(*one.seen, telling()) : QString();
        letters << GapTable::Line{{disposalStateWord(state), stub[u"document"].toString(), stub[u"title"].toString(), m_disposition->repositoryName(one.item.repository), one.item.record,
                                   stub[u"until"].toString(), when, one.trouble},
                                  {}, one.item.communication.value(), {iconOf(mark), {}, mark}, 0};
    }
    m_disposed.set({tr("State"), tr("Document"), tr("Title"), tr("Repository"), tr("Record"), tr("Kept until"), tr("Read back"), tr("What it said")}, std::move(letters));
    for (auto step = m_disposition->kept.steps.rbegin(); step != m_disposition->kept.steps.rend(); ++step) {
        steps << GapTable::Line{{instantWords(step->at, telling()), dispositionDeedWord(*step), step->person, dispositionStepDetail(*step, telling())}, {}, {}, {}, -1};
    }
    m_steps.set({tr("When"), tr("What"), tr("Who"), tr("With")}, std::move(steps));
}

QString RetentionPresenter::dispositionTitle() const
{
    return m_disposition ? tr("%1: %2").arg(dispositionActWord(m_disposition->kept.disposition.act), m_disposition->kept.disposition.title) : QString();
}

QString RetentionPresenter::verdict() const { return m_disposition ? dispositionVerdict(*m_disposition) : QString(); }

QString RetentionPresenter::receiptBarred() const
{
    if (!m_disposition || m_disposition->kept.disposition.act != DispositionAct::Transfer) {
        return tr("Only letters that go to another archive have a receipt.");
    }
    const bool isOpen = m_disposition->states().contains(DisposalState::InForce);
    return m_disposition->approval.isApproved != true                  ? tr("Two others have not approved that these letters are handed over.")
           : !isOpen                                                   ? tr("Receipts name all of them already.")
           : m_acts.act() != DispositionActsPresenter::Act::None ? tr("Something else is being done.")
                                                                       : QString();
}

void RetentionPresenter::takeReceipt(const QString& archive, const QString& reference, const QString& path)
{
    TransferReceipt receipt;
    receipt.archive = archive;
    receipt.reference = reference;
    m_acts.receive(m_chosen, receipt, path);
}

void RetentionPresenter::writeCertificate(const QString& path)
{
    if (m_disposition) {
        m_paper.write(dispositionPaper(*m_disposition, path, telling(), m_page.program), Signing::IfPossible, Asking::Person);
    }
}

QString RetentionPresenter::planText() const
{
    if (!m_book) {
        return {};
    }
    const RetentionPlan& plan = m_book->rules.plan;
    const QString name = plan.version.isEmpty() ? plan.name : tr("%1, version %2").arg(plan.name, plan.version);
    return m_book->rules.isOwn ? tr("%1, of this organisation (retention.json).").arg(name) : tr("%1. It comes with the program and says what is usual: to be confirmed by the organisation, whose own plan takes its place.").arg(name);
}

void RetentionPresenter::takePlan(const QString& file)
{
    const auto kept = evidence::keepRetentionPlan(QFileInfo(m_parts.cache.path()).path(), file, m_parts.language);
    if (!kept) {
        Q_EMIT told(tr("%1 is no plan of retention: %2").arg(file, kept.error().detail));
        return;
    }
    Q_EMIT told(tr("The plan “%1” counts from now on.").arg(kept->name));
    m_isStale = true;
    read();
}

} // namespace cf::ui
