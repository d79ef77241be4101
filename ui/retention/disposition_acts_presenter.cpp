#include "ui/retention/disposition_acts_presenter.h"

#include "models/domain/retention_correction.h"
#include "models/evidence/result_export.h"
#include "ui/holds/hold_book_presenter.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Error rejected(const QString& code) { return {ErrorKind::Rejected, code, {}}; }

/// What its first step says: counts, hash of the ids, to when repositories were complete, and what was left out for which reason.
QJsonObject toldOf(const PlannedDisposal& planned, const std::vector<DispositionItem>& items)
{
    QJsonArray repositories;
    for (const evidence::RepositoryStand& one : planned.book.stands) {
        const auto mine = std::ranges::count_if(items, [&](const DispositionItem& item) { return item.repository == one.id; });
        repositories.append(QJsonObject{{u"id"_s, one.id.value()}, {u"name"_s, one.name}, {u"letters"_s, qint64(mine)}, {u"completeTo"_s, evidence::timeJson(one.watermark)}});
    }
    QJsonObject leftOut;
    for (const evidence::LetterRetention* one : planned.kept) {
        for (const DispositionBlock& block : one->blocks) {
            if (standsAgainst(block, planned.disposition.act)) {
                const QString code = codeOf(block.reason);
                leftOut.insert(code, leftOut[code].toInteger() + 1);
            }
        }
    }
    return {{u"letters"_s, qint64(items.size())},
            {u"leftOut"_s, qint64(planned.kept.size())},
            {u"reasons"_s, leftOut},
            {u"complete"_s, evidence::isComplete(planned.book.stands)},
            {u"counted"_s, evidence::isoUtc(planned.book.at)},
            {u"zone"_s, QString::fromLatin1(planned.book.zone.id())},
            {u"population"_s, QString::fromLatin1(populationOf(items).toHex())},
            {u"workflow"_s, planned.workflow.value()},
            {u"repositories"_s, repositories}};
}

} // namespace

bool standsAgainst(const DispositionBlock& block, DispositionAct act)
{
    switch (act) {
    case DispositionAct::Destroy: return true;
    case DispositionAct::Transfer: return block.reason != BlockReason::NoMeans && block.reason != BlockReason::Conflict && block.reason != BlockReason::HoldsHidden;
    case DispositionAct::Extend:
    case DispositionAct::Reclass: break;
    }
    return block.reason == BlockReason::NotThere || block.reason == BlockReason::UnderReview;
}

DispositionActsPresenter::DispositionActsPresenter(RetentionParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

DispositionActsPresenter::~DispositionActsPresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

void DispositionActsPresenter::stop()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
    if (m_act != Act::None) {
        ++m_run;
        fail({ErrorKind::Cancelled, u"stopped"_s, {}});
    }
}

void DispositionActsPresenter::begin(Act act)
{
    if (m_interrupt) {
        m_interrupt->request();
    }
    ++m_run;
    m_act = act;
    m_interrupt = std::make_shared<store::Interrupt>();
    Q_EMIT changed();
}

void DispositionActsPresenter::end()
{
    m_act = Act::None;
    m_interrupt.reset();
    Q_EMIT changed();
}

void DispositionActsPresenter::fail(const Error& error)
{
    end();
    Q_EMIT failed(error);
}

void DispositionActsPresenter::readMaterial(std::function<void(const DispositionMaterial&)> next)
{
    then(m_parts.desk.disputeLinks(), [this, next = std::move(next)](const std::vector<DisputeLink>& links) {
        then(m_parts.desk.dispositionMaterial({}, m_parts.clock.now()), [next, links](DispositionMaterial material) {
            material.links = links;
            next(material);
        });
    });
}

query::Calendar DispositionActsPresenter::calendar() const { return {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}; }

void DispositionActsPresenter::count(const DispositionMaterial& material, const evidence::RetentionWish& wish, std::function<void(const evidence::RetentionBook&)> next)
{
    then(evidence::retentionBook(m_parts.cache, m_parts.searches, material, wish, m_parts.language, calendar(), m_interrupt), std::move(next));
}

void DispositionActsPresenter::outline(const DispositionMaterial& material, const evidence::RetentionWish& wish, std::function<void()> next)
{
    then(m_parts.desk.decidedRetention({}), [this, wish, next = std::move(next), material](const DecidedRetention& decided) {
        evidence::RetentionWish first = wish;
        first.listed = std::min(wish.listed, mostOutlined);
        then(evidence::retentionOutline(m_parts.cache, m_parts.searches, material, decided, first, m_parts.language, calendar(), m_interrupt),
             [this, next](const std::shared_ptr<const evidence::RetentionBook>& book) {
                 if (book) {
                     Q_EMIT outlined(book);
                 }
                 next();
             });
    });
}

void DispositionActsPresenter::look(const evidence::RetentionWish& wish)
{
    begin(Act::Reading);
    readMaterial([this, wish](const DispositionMaterial& material) {
        outline(material, wish, [this, wish, material] {
            count(material, wish, [this](const evidence::RetentionBook& book) {
                end();
                Q_EMIT read(std::make_shared<const evidence::RetentionBook>(book));
            });
        });
    });
}

void DispositionActsPresenter::plan(const Disposition& disposition, const evidence::RetentionWish& wish, const QStringList& named)
{
    begin(Act::Planning);
    evidence::RetentionWish whole = wish;
    whole.listed = mostDisposed + 1;
    const auto compose = [this, disposition, named](const evidence::RetentionBook& book) {
        then(m_parts.cache.repositories(), [this, disposition, named, book](const std::vector<Repository>& all) {
            if (disposition.act == DispositionAct::Reclass && !book.rules.plan.find(disposition.planClass)) {
                fail(rejected(u"no-such-class"_s));
                return;
            }
            auto planned = std::make_shared<PlannedDisposal>();
            planned->disposition = disposition;
            planned->book = book;
            planned->workflow = decidingSystem(all);
            planned->disposition.plan = (book.rules.plan.name + u' ' + book.rules.plan.version).trimmed();
            const QSet<QString> chosen(named.begin(), named.end());
            for (const evidence::LetterRetention& one : planned->book.listed) {
                if (chosen.isEmpty() || chosen.contains(one.facts.communication.value())) {
                    const bool isKept = std::ranges::any_of(one.blocks, [&](const DispositionBlock& block) { return standsAgainst(block, disposition.act); });
                    (isKept ? planned->kept : planned->free).push_back(&one);
                }
            }
            end();
            Q_EMIT this->planned(planned);
        });
    };
    readMaterial([this, whole, compose](const DispositionMaterial& material) { count(material, whole, compose); });
}

void DispositionActsPresenter::decide(const std::shared_ptr<const PlannedDisposal>& planned)
{
    begin(Act::Deciding);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    const Disposition& disposition = planned->disposition;
    const QString fault = faultOf(disposition, today);
    const QString why = !fault.isEmpty()                                                    ? fault
                        : !planned->book.rules.faults.empty()                               ? u"plan-fault"_s
                        : planned->free.empty()                                             ? u"nothing"_s
                        : qsizetype(planned->book.listed.size()) > mostDisposed             ? u"too-many"_s
                        : needsApproval(disposition.act) && planned->workflow.isEmpty()     ? u"no-workflow"_s
                                                                                            : QString();
    if (!why.isEmpty()) {
        fail(rejected(why));
        return;
    }
    QStringList ids;
    for (const evidence::LetterRetention* one : planned->free) {
        ids << one->facts.communication.value();
    }
    const auto hashes = [ids](store::Database& database) -> Result<QHash<QString, QStringList>> {
        QHash<QString, QStringList> all;
        for (const QString& id : ids) {
            CF_TRY(const QStringList of, evidence::hashesOf(database, CommunicationId(id)));
            all.insert(id, of);
        }
        return all;
    };
    then(m_parts.cache.readers().read(hashes), [this, planned](const QHash<QString, QStringList>& all) { keep(planned, all); });
}

void DispositionActsPresenter::keep(const std::shared_ptr<const PlannedDisposal>& planned, const QHash<QString, QStringList>& hashes)
{
    const Disposition& disposition = planned->disposition;
    std::vector<DispositionItem> items;
    for (const evidence::LetterRetention* one : planned->free) {
        const RetentionFacts& facts = one->facts;
        DispositionItem item{0, facts.communication, facts.repository, facts.record, facts.versions, stubOf(facts, one->standing, hashes.value(facts.communication.value())), {}};
        item.command = disposition.act == DispositionAct::Destroy ? destroyKey(disposition.id, item) : QString();
        items.push_back(std::move(item));
    }
    const UtcMs at = m_parts.clock.now();
    const DispositionStep step{0, at, m_parts.person, DispositionDeed::Decided, toldOf(*planned, items)};
    then(m_parts.desk.decideDisposition(disposition, step, items), [this, planned, items, at] {
        const Disposition& of = planned->disposition;
        const auto told = [this, id = of.id, letters = qint64(items.size())] {
            end();
            Q_EMIT decided(id, letters);
        };
        submit(of, items, planned->workflow, m_parts.person, at, told);
    });
}

void DispositionActsPresenter::submit(const Disposition& disposition, const std::vector<DispositionItem>& items, const RepositoryId& workflow, const QString& person, UtcMs at, std::function<void()> next)
{
    if (!needsApproval(disposition.act)) {
        next();
        return;
    }
    PlannedDisposition planned = plannedDisposition({disposition, items, workflow, populationOf(items), person, at});
    deliver(m_parts.outbox.submit(std::move(planned.plan), std::move(planned.intents), m_parts.clock.now()), this, [this, run = m_run, next](const Result<void>& kept) {
        if (run != m_run) {
            return;
        }
        if (!kept && kept.error().kind != ErrorKind::Conflict) { // Conflict: it is there already, as after a kill
            fail(kept.error());
            return;
        }
        next();
    });
}

void DispositionActsPresenter::correct(const QStringList& letters, const QString& planClass, const QString& reason)
{
    begin(Act::Correcting);
    if (planClass.trimmed().isEmpty() || reason.trimmed().isEmpty()) {
        fail(rejected(planClass.trimmed().isEmpty() ? u"class"_s : u"reason"_s));
        return;
    }
    const auto read = [letters](store::Database& database) -> Result<std::vector<RetentionFacts>> {
        std::vector<RetentionFacts> all;
        for (const QString& id : letters) {
            CF_TRY(auto row, cache::readRetention(database, CommunicationId(id)));
            if (row) {
                all.push_back(std::move(row->facts));
            }
        }
        return all;
    };
    then(m_parts.cache.readers().read(read), [this, planClass = planClass.trimmed(), reason = reason.trimmed()](const std::vector<RetentionFacts>& facts) {
        then(m_parts.cache.repositories(), [this, facts, planClass, reason](const std::vector<Repository>& all) {
            QStringList means;
            for (const Repository& one : all) {
                if (destroysRecords(one.kind)) { // those that take commands about what a record is
                    means << one.id.value();
                }
            }
            PlannedCorrection planned = plannedCorrection(facts, planClass, reason, tr("Class “%1” for %Ln letters", nullptr, int(facts.size())).arg(planClass), m_parts.person, means, m_parts.clock.now());
            const qint64 asked = qint64(planned.intents.size()), left = qint64(planned.leftOut.size());
            if (asked == 0) {
                fail(rejected(u"nothing"_s));
                return;
            }
            then(m_parts.outbox.submit(std::move(planned.plan), std::move(planned.intents), m_parts.clock.now()), [this, asked, left] {
                end();
                Q_EMIT corrected(asked, left);
            });
        });
    });
}

void DispositionActsPresenter::resume(const QString& disposition)
{
    begin(Act::Deciding);
    then(readDispositionBook(m_parts.desk, m_parts.outbox, m_parts.cache, disposition, this), [this](const DispositionBook& book) {
        const DispositionStep* first = book.kept.last(DispositionDeed::Decided);
        std::vector<DispositionItem> items;
        std::ranges::transform(book.letters, std::back_inserter(items), &DisposedLetter::item);
        const auto told = [this, id = book.kept.disposition.id, letters = qint64(items.size())] {
            end();
            Q_EMIT decided(id, letters);
        };
        if (!first || !book.isLost) {
            end();
            return;
        }
        submit(book.kept.disposition, items, RepositoryId(first->told[u"workflow"].toString()), first->person, first->at, told);
    });
}

void DispositionActsPresenter::conclude(const QString& disposition)
{
    begin(Act::Deciding);
    then(readDispositionBook(m_parts.desk, m_parts.outbox, m_parts.cache, disposition, this), [this](const DispositionBook& book) {
        const auto told = [this](bool isNoted) {
            end();
            Q_EMIT concluded(isNoted);
        };
        const KeptDisposition& kept = book.kept;
        const bool isOver = kept.last(DispositionDeed::Refused) || kept.last(DispositionDeed::Concluded);
        DispositionStep step{0, m_parts.clock.now(), m_parts.person, DispositionDeed::Approved, {}};
        if (isOver || !needsApproval(kept.disposition.act)) {
            told(false);
            return;
        }
        if (book.approval.isApproved && !*book.approval.isApproved) {
            step.deed = DispositionDeed::Refused;
            step.told = {{u"by"_s, book.approval.refusedBy}, {u"decided"_s, evidence::timeJson(book.approval.at)}};
        } else if (book.approval.isApproved && !kept.last(DispositionDeed::Approved)) {
            step.told = book.approvalTold();
        } else if (book.approval.isApproved && kept.disposition.act == DispositionAct::Destroy && book.isSettled()) {
            step.deed = DispositionDeed::Concluded;
            for (const auto& [state, letters] : book.states()) {
                step.told.insert(codeOf(state), letters);
            }
        } else {
            told(false);
            return;
        }
        then(m_parts.desk.noteDisposition(kept.disposition.id, step), [told](int) { told(true); });
    });
}

} // namespace cf::ui
