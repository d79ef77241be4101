// Where the facts of a record lead: its template, its workspace, an event as it came.
#include "ui/record/facts_pane.h"
#include "ui/record/raw_event_dialog.h"
#include "ui/record/record_pane.h"
#include "ui/shell/action_list.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addProcess()
{
    connect(m_facts, &FactsPane::templateRequested, this, [this](const QString& code) { m_context.open(u"templates"_s, code); });
    connect(m_facts, &FactsPane::workspaceRequested, this, &RecordPane::openWorkspace);
    connect(m_facts, &FactsPane::eventRequested, this, [this](const DeliveryEvent& event) {
        (new RawEventDialog(window(), m_presenter.cache(), event, m_presenter.telling()))->open();
    });
    connect(m_facts, &FactsPane::disputeRequested, this, [this](const QString& dispute) {
        setOpened(false);
        m_context.open(u"disputes"_s, dispute);
    });
    m_context.actions.add({u"record.dispute"_s, tr("Record"), tr("Add to a dispute"), u"plus"_s, tr("Chooses the dispute that this letter belongs to; kept with who and when")}, [this](bool) {
        if (m_presenter.state() == RecordPresenter::State::Shown) {
            const Communication& c = m_presenter.record().communication;
            setOpened(false);
            m_context.open(u"disputes"_s, u"link:"_s + (c.documentId.isEmpty() ? c.id.value() : c.documentId));
        }
    });
    m_context.actions.add({u"record.pack"_s, tr("Record"), tr("New pack about this record"), u"case"_s, tr("Begins an answer that holds it, with the statements, terms and notes around it")}, [this](bool) {
        if (m_presenter.state() == RecordPresenter::State::Shown) {
            setOpened(false);
            m_context.open(u"packs"_s, u"new:record:"_s + m_presenter.record().communication.id.value());
        }
    });
    m_context.actions.add({u"record.case"_s, tr("Record"), tr("Open the case file"), u"timeline"_s, tr("The timeline, milestones and checklist of the case, claim or loan that this letter names"), {Qt::CTRL | Qt::SHIFT | Qt::Key_F9}},
                          [this](bool) {
                              if (m_presenter.state() != RecordPresenter::State::Shown) {
                                  return;
                              }
                              const Communication& c = m_presenter.record().communication;
                              const QString& of = !c.caseId.isEmpty() ? c.caseId : !c.claim.isEmpty() ? c.claim : c.loan;
                              of.isEmpty() ? tell(tr("This letter names no case, claim or loan")) : openWorkspace(u"case:"_s + of);
                          });
    if (m_context.role) {
        connect(m_context.role, &RoleChoice::changed, m_facts, &FactsPane::setRole);
        m_facts->setRole(m_context.role->role());
    }
    m_context.actions.add({u"record.workspace"_s,
                           tr("Record"),
                           tr("Open the workspace"),
                           u"case"_s,
                           tr("The business workspace that this record is filed in, or that shows it"),
                           {Qt::SHIFT | Qt::Key_F9}},
                          [this](bool) {
                              if (m_presenter.state() != RecordPresenter::State::Shown) {
                                  return;
                              }
                              const auto& workspaces = m_presenter.context().workspaces;
                              workspaces.empty() ? tell(tr("No workspace is told of this record")) : openWorkspace(workspaces.front().known.workspace.nativeId);
                          });
}

void RecordPane::openWorkspace(const QString& workspace)
{
    setOpened(false);
    m_context.open(u"workspaces"_s, workspace);
}

} // namespace cf::ui
