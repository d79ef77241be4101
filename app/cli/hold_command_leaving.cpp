// counterfoil hold: what is decided in the workflow system, and what leaves as a signed file and comes in again.
#include "app/cli/hold_command.h"

#include "models/cache/read_case.h"
#include "ui/holds/hold_json_presenter.h"
#include "ui/holds/hold_ledger_presenter.h"
#include "ui/paper/paper_pdf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cli {

void HoldCommand::certify(const ui::HoldBook& book)
{
    auto* paper = new ui::SealedPaperPresenter(m_program->secrets(), &ui::paperPdf, this);
    connect(paper, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(paper, &ui::SealedPaperPresenter::written, this, [this, book] { endOf(book); });
    const QString program = u"Counterfoil "_s + QCoreApplication::applicationVersion();
    paper->write(m_act == u"ledger" ? ui::holdLedgerFile(book, m_path, m_program->clock().now(), program) : ui::holdPaper(book, m_path, telling(), program), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

void HoldCommand::takeLedger()
{
    auto* ledgers = new ui::HoldLedgerPresenter(m_program->desk(), m_program->clock(), Program::person(), this);
    connect(ledgers, &ui::HoldLedgerPresenter::failed, this, [this](const Error& error) {
        complain(ui::ledgerRefusal(error));
        finish(error.kind == ErrorKind::Conflict ? Usage : error.kind == ErrorKind::Protocol || error.kind == ErrorKind::Rejected ? Integrity : Failed);
    });
    connect(ledgers, &ui::HoldLedgerPresenter::opened, this, [this, ledgers](const ui::ReadLedger& read) {
        m_number = read.ledger.matter.number;
        ledgers->take(read, m_key);
    });
    connect(ledgers, &ui::HoldLedgerPresenter::taken, this, [this] { show(); });
    ledgers->open(m_number);
}

void HoldCommand::decide(bool isApproved)
{
    deliver(ui::readHoldBook(m_program->desk(), m_program->outbox(), m_program->cache(), m_number, this), this, [this, isApproved](const Result<ui::HoldBook>& book) {
        if (!book) {
            finish(book.error());
            return;
        }
        const bool isRelease = m_act == u"approve-release" || (m_act == u"refuse" && book->state == HoldState::ReleaseProposed);
        const MatterStep* step = book->kept.last(isRelease ? MatterDeed::ReleaseAsked : MatterDeed::Asked);
        const QString plan = step ? ui::planOfStep(*step) : QString();
        deliver(m_program->cache().readers().read([plan](store::Database& database) { return cache::readCase(database, plan); }), this, [this, isApproved](const Result<cache::KnownCase>& known) {
            const auto open = [](const WorkflowTask& task) { return task.isOpen() && (task.key == u"approveHold" || task.key == u"approveRelease"); };
            const WorkflowTask* task = nullptr;
            if (known) {
                const auto found = std::ranges::find_if(known->what.tasks, open);
                task = found == known->what.tasks.end() ? nullptr : &*found;
            }
            if (!task) {
                complain(tr("nothing of %1 waits for a decision here; a sync of the workflow system shows what does").arg(m_number));
                finish(Failed);
                return;
            }
            m_task = std::make_unique<ui::TaskActPresenter>(
                ui::TasksParts{m_program->cache(), m_program->outbox(), m_program->dispatch(), m_program->sync(), m_program->clock(), QTimeZone::utc(), {}, &m_program->desk()});
            connect(m_task.get(), &ui::TaskActPresenter::changed, this, [this, isApproved] {
                using Phase = ui::TaskActPresenter::Phase;
                if (m_task->phase() == Phase::Failed) {
                    finish(m_task->error().value_or(Error{ErrorKind::NotFound, {}, {}}));
                } else if (m_task->phase() == Phase::Ready && !m_state.isEmpty()) {
                    return;
                } else if (m_task->phase() == Phase::Ready) {
                    m_state = u"asked"_s;
                    m_task->ask(TaskAsk{TaskAct::Complete, isApproved ? u"approved"_s : u"refused"_s, {}, m_reason}, false);
                }
            }, Qt::QueuedConnection);
            connect(m_task.get(), &ui::TaskActPresenter::told, this, [this](const QString& why) {
                complain(why);
                finish(Failed);
            }, Qt::QueuedConnection);
            connect(m_task.get(), &ui::TaskActPresenter::submitted, this, [this](const QString& key) {
                m_json ? printJson({{u"kept"_s, true}, {u"key"_s, key}}) : void(out() << tr("%1 lies in the outbox and leaves in 15 seconds").arg(key) << Qt::endl);
                finish(Done);
            }, Qt::QueuedConnection);
            m_task->open(task->nativeId, known->repositoryName);
        });
    });
}

} // namespace cf::cli
