#pragma once

#include "ui/record/raw_event_presenter.h"
#include "ui/shell/overlay.h"

namespace cf::ui {

class Facts;
class Label;
class MonoText;

/// An event of a delivery feed as it came, beside what it was taken for. Nothing in it can be followed.
class RawEventDialog : public Overlay
{
    Q_OBJECT

public:
    RawEventDialog(QWidget* window, cache::Cache& cache, const DeliveryEvent& event, const TimeTelling& telling);

private:
    void follow();

    RawEventPresenter m_presenter;
    Facts* m_facts;
    MonoText* m_raw;
    Label* m_problem;
};

} // namespace cf::ui
