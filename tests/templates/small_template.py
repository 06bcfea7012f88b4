"""A small whole template with one of everything, to be spoilt in one place at a time."""

WHOLE = """\
name: small
edition: "1.0"
title: A small template
subject: case
published_on: 2026-03-06
description: One of everything.
basis: Nothing in particular
agencies:
  police: Police
  health: Health
attributes:
  age_band: Age band
na_reasons:
  - Outside the look-back period
choices:
  levels:
    low: Low
    high: High
scales:
  own:
    label: Our own
    direction: worst_first
    note: [poor]
    points:
      - {name: poor, label: Poor, letter: P, key: '1', shape: square, score: 0}
      - {name: fair, label: Fair, letter: F, key: '2', shape: circle, tone: outstanding, score: 100, descriptor: Fair.}
grading:
  scale: ofsted
  thresholds:
    good: 85
    requires_improvement: 55
  otherwise: inadequate
  minimum_answered: 50
  caps:
    - {mark: critical, points: [not_met, late], level: section, at_most: requires_improvement}
sections:
  - name: first
    label: First section
    questions:
      - name: seen
        label: Was the child seen?
        short_label: Child seen
        hint: Look for a date.
        type: scale
        scale: met
        critical: true
        weight: 2
        na: [No child]
        note:
          points: [not_met]
          cannot_judge: false
          prompts: [When, Where]
          limit: 400
        basis: {kind: statutory, source: Some Act, edition: "2004"}
        descriptors:
          met: Seen alone.
      - name: why_not
        label: Why was the child not seen?
        type: text
        follows: seen
        relevant: ${seen} = 'not_met' or ${seen} = 'not_evidenced'
        required: ${seen} = 'not_met'
        note: never
      - name: judged
        label: How was it?
        type: scale
        scale: own
        evidence: low
        basis: practice
      - name: met_on
        label: Date of the meeting
        type: date
        may_be_future: true
        na: true
        constraint: . >= date('2020-01-01')
        constraint_message: Date of the meeting must be in or after 2020
      - name: in_time
        label: Was the next meeting in time?
        type: timescale
        critical: true
        timescale:
          limit: 10
          unit: working_days
          starts: met_on
          done_label: Date of the next meeting
          day_one: event
          nation: scotland
      - name: who_came
        label: Who came?
        type: attendance
        attendance:
          roles:
            social_worker: Social worker
            police: Police
            health: Health
          quorum:
            roles: [social_worker, police]
            minimum: 3
            counts: [attended, sent_report]
      - name: level
        label: Which level?
        type: select_one
        choices: levels
      - name: needs
        label: Which needs?
        type: select_multiple
        choices:
          housing: Housing
          health: Health
      - name: children
        label: How many children?
        type: integer
        constraint: . > 0
      - name: groups
        label: Core groups
        type: repeat
        questions:
          - name: held_on
            label: Date it was held
            type: date
          - name: came
            label: How many came
            type: integer
            relevant: ${held_on} != ''
      - name: later_on
        label: Date of the last group
        type: date
      - name: total_came
        label: How many came in all
        type: calculate
        calculation: sum(${came})
      - name: first_grade
        label: How good was the first section?
        type: scale
        scale: ofsted
        grades: section
  - name: last
    label: Last section
    questions:
      - name: overall
        label: How good was it all?
        type: scale
        scale: ofsted
        grades: overall
"""
