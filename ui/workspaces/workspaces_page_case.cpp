// The file of a case within the page of workspaces.
#include "ui/widgets/buttons.h"
#include "ui/widgets/page_head.h"
#include "ui/workspaces/case_pane.h"
#include "ui/workspaces/workspaces_page.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

bool WorkspacesWidget::isCase() const { return m_case->presenter().shows() == CasePresenter::Shows::Case; }

std::optional<evidence::RequestSubject> WorkspacesWidget::caseSubject() const
{
    const evidence::CaseFile* file = m_case->presenter().file();
    if (!file) {
        return std::nullopt;
    }
    return evidence::RequestSubject{RequestAbout::Case, file->workspaces.empty() ? file->id : file->workspaces.front().workspace.nativeId, {}};
}

void WorkspacesWidget::toggleCase()
{
    if (!isCase()) {
        if (m_presenter.story()) {
            m_case->presenter().open(m_presenter.story()->known.workspace.nativeId);
        }
        return;
    }
    const evidence::CaseFile* file = m_case->presenter().file();
    const QString workspace = file && !file->workspaces.empty() ? file->workspaces.front().workspace.nativeId : QString();
    m_case->presenter().close();
    if (!workspace.isEmpty() && m_presenter.id() != workspace) {
        m_presenter.open(workspace);
    }
}

void WorkspacesWidget::beginPack()
{
    if (isCase()) {
        const evidence::CaseFile* file = m_case->presenter().file();
        if (file) {
            m_context.open(u"packs"_s, file->workspaces.empty() ? u"new:case:"_s + file->id : u"new:workspace:"_s + file->workspaces.front().workspace.nativeId);
        }
        return;
    }
    m_context.open(u"packs"_s, u"new:%1:%2"_s.arg(m_presenter.isDispute() ? u"dispute"_s : u"workspace"_s, m_presenter.id()));
}

void WorkspacesWidget::followCase()
{
    const CasePresenter& presenter = m_case->presenter();
    const evidence::CaseFile* file = presenter.file();
    const bool isReady = isCase() && file;
    m_head->setTitle(!isCase() ? tr("Cases and letters that do not fit") : file ? file->title : presenter.name());
    m_head->setScope(presenter.phase() == CasePresenter::Phase::Ready ? presenter.scope() : QString());
    m_back->setVisible(true);
    m_dispute->setVisible(false);
    m_pack->setVisible(isReady);
    m_letter->setVisible(isReady && m_requests && m_requests->open && !file->workspaces.empty());
    m_caseButton->setText(tr("Workspace"));
    m_caseButton->setVisible(isReady && !file->workspaces.empty());
    m_stack->setCurrentWidget(m_case);
}

} // namespace cf::ui
