#include "ui/repositories/disconnect_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

DisconnectDialog::DisconnectDialog(QWidget* window, DisconnectPresenter::Parts parts, const Repository& repository)
    : Overlay(window, u"disconnectDialog"_s, tr("Disconnect %1").arg(repository.name), 520)
    , m_presenter(std::move(parts), repository)
    , m_outcome(new Label({}, Type::Caption, Ink::Failed))
    , m_end(button(u"disconnectOk"_s, tr("Disconnect")))
{
    for (const QString& sentence : m_presenter.consequences()) {
        auto* line = new Label(sentence, Type::Body);
        line->setWrap(true);
        content()->addWidget(line);
    }
    m_outcome->setObjectName(u"disconnectOutcome"_s);
    m_outcome->setWrap(true);
    content()->addWidget(m_outcome);
    auto* cancel = button(u"disconnectCancel"_s, tr("Cancel"), {}, Emphasis::Primary);
    addButtons({cancel, m_end});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_end, &QPushButton::clicked, &m_presenter, &DisconnectPresenter::end);
    connect(&m_presenter, &DisconnectPresenter::changed, this, &DisconnectDialog::follow);
    connect(&m_presenter, &DisconnectPresenter::done, this, &QDialog::accept);
    cancel->setFocus();
    follow();
}

void DisconnectDialog::follow()
{
    m_end->setEnabled(!m_presenter.isRunning());
    m_outcome->setText(m_presenter.outcome());
    m_outcome->setVisible(!m_presenter.outcome().isEmpty());
}

} // namespace cf::ui
