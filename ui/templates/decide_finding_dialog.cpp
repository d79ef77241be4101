#include "ui/templates/decide_finding_dialog.h"

#include "ui/templates/template_words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

DecideFindingDialog::DecideFindingDialog(QWidget* window, TemplatesPresenter& presenter)
    : Overlay(window, u"decideFindingDialog"_s, tr("Decide on what does not fit"), 620)
    , m_presenter(presenter)
    , m_which(new QComboBox)
    , m_now(new Label({}, Type::Body, Ink::Secondary))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_reason(new QLineEdit)
    , m_undo(button(u"findingUndo"_s, tr("Take back")))
    , m_remedy(button(u"findingRemedy"_s, tr("To be remedied")))
    , m_accept(button(u"findingAccept"_s, tr("Accept the risk")))
{
    m_which->setObjectName(u"findingWhich"_s);
    m_which->setAccessibleName(tr("What does not fit"));
    for (const evidence::VersionFinding& one : presenter.version() ? presenter.version()->findings : std::vector<evidence::VersionFinding>()) {
        m_which->addItem(findingText(one, presenter.telling()));
    }
    m_now->setObjectName(u"findingDecided"_s);
    m_now->setWrap(true);
    m_problem->setObjectName(u"findingProblem"_s);
    m_problem->setWrap(true);
    m_reason->setObjectName(u"findingReason"_s);
    m_reason->setPlaceholderText(tr("Why; it stands in the report"));
    auto* close = button(u"findingClose"_s, tr("Close"));
    content()->addWidget(m_which);
    content()->addWidget(m_now);
    content()->addWidget(titled(tr("Reason"), m_reason));
    content()->addWidget(m_problem);
    addButtons({close, m_undo, m_remedy, m_accept});
    setKept(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_which, &QComboBox::currentIndexChanged, this, &DecideFindingDialog::follow);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(FindingOutcome::RiskAccepted); });
    connect(m_remedy, &QPushButton::clicked, this, [this] { decide(FindingOutcome::ToBeRemedied); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (finding() != nullptr) {
            m_presenter.decisions().undo(*m_presenter.version(), *finding());
        }
    });
    connect(&presenter.decisions(), &FindingDecisionsPresenter::refused, this, [this](const QString& sentence) { m_problem->setText(sentence); });
    connect(&presenter.decisions(), &FindingDecisionsPresenter::changed, this, [this] {
        m_reason->clear();
        follow();
    });
    connect(&presenter, &TemplatesPresenter::choiceChanged, this, [this] {
        if (m_presenter.version() == nullptr || int(m_presenter.version()->findings.size()) != m_which->count()) {
            reject(); // another version is looked at
        }
    });
    follow();
    m_reason->setFocus();
}

const evidence::VersionFinding* DecideFindingDialog::finding() const
{
    const evidence::VersionStory* version = m_presenter.version();
    const int at = m_which->currentIndex();
    return version != nullptr && at >= 0 && size_t(at) < version->findings.size() ? &version->findings[size_t(at)] : nullptr;
}

void DecideFindingDialog::decide(FindingOutcome outcome)
{
    m_problem->setText({});
    if (finding() != nullptr) {
        m_presenter.decisions().decide(*m_presenter.version(), *finding(), outcome, m_reason->text());
    }
}

void DecideFindingDialog::follow()
{
    const QString decided = finding() != nullptr ? m_presenter.decisions().words(*m_presenter.version(), *finding(), m_presenter.telling()) : QString();
    m_now->setText(decided.isEmpty() ? tr("Nothing was decided yet.") : decided);
    m_undo->setEnabled(!decided.isEmpty());
    m_accept->setEnabled(finding() != nullptr);
    m_remedy->setEnabled(finding() != nullptr);
}

} // namespace cf::ui
