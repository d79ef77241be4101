// Witnesses of the log beside its entries: which repositories have heads of it, filing one, asking them for it.
#pragma once

#include "ui/activity/witness_presenter.h"

#include <QWidget>

class QPushButton;

namespace cf::ui {

class Facts;
class Label;

class WitnessView : public QWidget
{
    Q_OBJECT
public:
    explicit WitnessView(const WitnessParts& parts, QWidget* parent = nullptr);
    WitnessPresenter& presenter() { return m_presenter; }

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void follow();
    WitnessPresenter m_presenter;
    Label* m_summary;
    Facts* m_facts;
    QPushButton *m_file, *m_check;
};

} // namespace cf::ui
