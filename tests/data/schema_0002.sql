BEGIN;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE closure (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	closed_on DATE, 
	name VARCHAR NOT NULL, 
	closure_kind VARCHAR NOT NULL, 
	CONSTRAINT pk_closure PRIMARY KEY (id)
);
CREATE INDEX ix_closure_name ON closure (name);
CREATE TABLE "conflict" (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	candidates VARCHAR NOT NULL, 
	CONSTRAINT pk_conflict PRIMARY KEY (record_id, field)
);
CREATE TABLE draft (
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	field VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	typed_at VARCHAR NOT NULL, 
	CONSTRAINT pk_draft PRIMARY KEY (record_kind, record_id, field)
);
CREATE TABLE local_state (
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_local_state PRIMARY KEY (name)
);
CREATE TABLE period (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	period_kind VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	due_on DATE, 
	issued_on DATE, 
	CONSTRAINT pk_period PRIMARY KEY (id)
);
CREATE INDEX ix_period_name ON period (name);
CREATE TABLE planned_obligation (
	contract_id CHAR(32) NOT NULL, 
	place INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	window INTEGER NOT NULL, 
	tell_by_on DATE, 
	waits_from_on DATE, 
	is_settled BOOLEAN NOT NULL, 
	CONSTRAINT pk_planned_obligation PRIMARY KEY (contract_id, place)
)
 WITHOUT ROWID

;
CREATE INDEX ix_planned_obligation_open ON planned_obligation (due_on) WHERE is_settled = 0;
CREATE INDEX ix_planned_obligation_waiting ON planned_obligation (waits_from_on, due_on) WHERE is_settled = 0 AND waits_from_on IS NOT NULL;
CREATE TABLE revision (
	id VARCHAR NOT NULL, 
	record_kind VARCHAR NOT NULL, 
	record_id CHAR(32) NOT NULL, 
	parents VARCHAR NOT NULL, 
	device VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	previous VARCHAR NOT NULL, 
	clock INTEGER NOT NULL, 
	change_set VARCHAR NOT NULL, 
	officer VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	undoes VARCHAR NOT NULL, 
	verb VARCHAR NOT NULL, 
	salt VARCHAR NOT NULL, 
	field_values VARCHAR, 
	values_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_revision PRIMARY KEY (id)
);
CREATE INDEX ix_revision_change_set_sequence ON revision (change_set, sequence);
CREATE INDEX ix_revision_clock ON revision (clock);
CREATE INDEX ix_revision_device_sequence ON revision (device, sequence);
CREATE INDEX ix_revision_record_id ON revision (record_id);
CREATE TABLE setting (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	CONSTRAINT pk_setting PRIMARY KEY (id)
);
CREATE INDEX ix_setting_name ON setting (name);
CREATE TABLE stale_plan (
	contract_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_stale_plan PRIMARY KEY (contract_id)
);
CREATE TABLE team (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_name ON team (name);
CREATE TABLE waiting_revision (
	id VARCHAR NOT NULL, 
	content VARCHAR NOT NULL, 
	waits_for VARCHAR NOT NULL, 
	CONSTRAINT pk_waiting_revision PRIMARY KEY (id)
);
CREATE TABLE officer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	team_id CHAR(32), 
	email VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	CONSTRAINT pk_officer PRIMARY KEY (id), 
	CONSTRAINT fk_officer_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
);
CREATE INDEX ix_officer_name ON officer (name);
CREATE INDEX ix_officer_team_id ON officer (team_id);
CREATE TABLE provider (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	trading_name VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	service_types VARCHAR NOT NULL, 
	company_number VARCHAR NOT NULL, 
	charity_number VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	CONSTRAINT pk_provider PRIMARY KEY (id), 
	CONSTRAINT fk_provider_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_provider_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id)
);
CREATE INDEX ix_provider_council_ref ON provider (council_ref);
CREATE INDEX ix_provider_deputy_id ON provider (deputy_id);
CREATE INDEX ix_provider_name ON provider (name);
CREATE INDEX ix_provider_officer_id ON provider (officer_id);
CREATE INDEX ix_provider_regulator_id ON provider (regulator_id);
CREATE TABLE contract (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	reference VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	description VARCHAR NOT NULL, 
	department VARCHAR NOT NULL, 
	service_type VARCHAR NOT NULL, 
	lots VARCHAR NOT NULL, 
	starts_on DATE, 
	ends_on DATE, 
	review_on DATE, 
	awarded_on DATE, 
	term_words VARCHAR NOT NULL, 
	notice_days INTEGER, 
	value_pence INTEGER, 
	annual_value_pence INTEGER, 
	irrecoverable_vat_pence INTEGER, 
	currency VARCHAR NOT NULL, 
	procurement VARCHAR NOT NULL, 
	regime VARCHAR NOT NULL, 
	is_light_touch BOOLEAN, 
	is_sme BOOLEAN, 
	is_vcse BOOLEAN, 
	funders VARCHAR NOT NULL, 
	co_commissioners VARCHAR NOT NULL, 
	payment_terms VARCHAR NOT NULL, 
	cpv VARCHAR NOT NULL, 
	notice_id VARCHAR NOT NULL, 
	tier VARCHAR NOT NULL, 
	risk VARCHAR NOT NULL, 
	officer_id CHAR(32), 
	deputy_id CHAR(32), 
	lead_commissioner VARCHAR NOT NULL, 
	kpi_set VARCHAR NOT NULL, 
	has_annual_visit BOOLEAN, 
	performance VARCHAR NOT NULL, 
	volume_sensitive VARCHAR NOT NULL, 
	corrective_measures VARCHAR NOT NULL, 
	dpia_on DATE, 
	continuity_plan_on DATE, 
	exit_plan_on DATE, 
	CONSTRAINT pk_contract PRIMARY KEY (id), 
	CONSTRAINT fk_contract_deputy_id_officer FOREIGN KEY(deputy_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_contract_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contract_deputy_id ON contract (deputy_id);
CREATE INDEX ix_contract_notice_id ON contract (notice_id);
CREATE INDEX ix_contract_officer_id ON contract (officer_id);
CREATE INDEX ix_contract_provider_id ON contract (provider_id);
CREATE INDEX ix_contract_reference ON contract (reference);
CREATE TABLE location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	type VARCHAR NOT NULL, 
	regulator_id VARCHAR NOT NULL, 
	council_ref VARCHAR NOT NULL, 
	places INTEGER, 
	address VARCHAR NOT NULL, 
	postcode VARCHAR NOT NULL, 
	telephone VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	website VARCHAR NOT NULL, 
	regulator_page VARCHAR NOT NULL, 
	area VARCHAR NOT NULL, 
	area_code VARCHAR NOT NULL, 
	longitude VARCHAR NOT NULL, 
	latitude VARCHAR NOT NULL, 
	CONSTRAINT pk_location PRIMARY KEY (id), 
	CONSTRAINT fk_location_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_location_council_ref ON location (council_ref);
CREATE INDEX ix_location_name ON location (name);
CREATE INDEX ix_location_provider_id ON location (provider_id);
CREATE INDEX ix_location_regulator_id ON location (regulator_id);
CREATE TABLE break (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	breaks_on DATE, 
	who_may VARCHAR NOT NULL, 
	notice_days INTEGER, 
	served_on DATE, 
	CONSTRAINT pk_break PRIMARY KEY (id), 
	CONSTRAINT fk_break_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_break_contract_id ON break (contract_id);
CREATE TABLE contact (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	name VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	telephone VARCHAR NOT NULL, 
	out_of_hours VARCHAR NOT NULL, 
	email VARCHAR NOT NULL, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT fk_contact_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_contact_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_contact_location_id ON contact (location_id);
CREATE INDEX ix_contact_name ON contact (name);
CREATE INDEX ix_contact_provider_id ON contact (provider_id);
CREATE TABLE contract_location (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	validated_on DATE, 
	CONSTRAINT pk_contract_location PRIMARY KEY (id), 
	CONSTRAINT fk_contract_location_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_contract_location_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_contract_location_contract_id ON contract_location (contract_id);
CREATE INDEX ix_contract_location_location_id ON contract_location (location_id);
CREATE TABLE document (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	reference VARCHAR NOT NULL, 
	issued_on DATE, 
	expires_on DATE, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT fk_document_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_document_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_document_contract_id ON document (contract_id);
CREATE INDEX ix_document_provider_id ON document (provider_id);
CREATE INDEX ix_document_reference ON document (reference);
CREATE TABLE extension (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	months INTEGER, 
	starts_on DATE, 
	decided_by VARCHAR NOT NULL, 
	decide_by_on DATE, 
	exercised_on DATE, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_extension PRIMARY KEY (id), 
	CONSTRAINT fk_extension_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_extension_contract_id ON extension (contract_id);
CREATE TABLE frequency_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	activity VARCHAR NOT NULL, 
	every_months INTEGER, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_frequency_change PRIMARY KEY (id), 
	CONSTRAINT fk_frequency_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_frequency_change_contract_id ON frequency_change (contract_id);
CREATE TABLE note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	happened_on DATE, 
	source VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	CONSTRAINT pk_note PRIMARY KEY (id), 
	CONSTRAINT fk_note_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_note_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_note_contract_id ON note (contract_id);
CREATE INDEX ix_note_provider_id ON note (provider_id);
CREATE TABLE obligation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	obligation_kind VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	due_on DATE, 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	issued_on DATE, 
	issued_due_on DATE, 
	done_on DATE, 
	waived_on DATE, 
	CONSTRAINT pk_obligation PRIMARY KEY (id), 
	CONSTRAINT fk_obligation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_obligation_contract_id ON obligation (contract_id);
CREATE INDEX ix_obligation_done_on ON obligation (done_on);
CREATE TABLE rating (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	location_id CHAR(32), 
	rated_on DATE, 
	area VARCHAR NOT NULL, 
	rating VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	CONSTRAINT pk_rating PRIMARY KEY (id), 
	CONSTRAINT fk_rating_location_id_location FOREIGN KEY(location_id) REFERENCES location (id)
);
CREATE INDEX ix_rating_location_id ON rating (location_id);
CREATE TABLE tier_change (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	tier VARCHAR NOT NULL, 
	from_on DATE, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_tier_change PRIMARY KEY (id), 
	CONSTRAINT fk_tier_change_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_tier_change_contract_id ON tier_change (contract_id);
CREATE TABLE variation (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	number VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	proposer VARCHAR NOT NULL, 
	consulted_on DATE, 
	evidence VARCHAR NOT NULL, 
	compliance_checked_on DATE, 
	cost_effect_pence INTEGER, 
	authorised_by VARCHAR NOT NULL, 
	authorised_on DATE, 
	sent_on DATE, 
	signed_on DATE, 
	effective_on DATE, 
	CONSTRAINT pk_variation PRIMARY KEY (id), 
	CONSTRAINT fk_variation_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id)
);
CREATE INDEX ix_variation_contract_id ON variation (contract_id);
CREATE VIRTUAL TABLE search USING fts5(kind UNINDEXED, record_id UNINDEXED, title, body, tokenize='unicode61 remove_diacritics 2', prefix='2 3');
CREATE TABLE form (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	service_types VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	is_retired BOOLEAN, 
	working VARCHAR NOT NULL, 
	CONSTRAINT pk_form PRIMARY KEY (id)
);
CREATE INDEX ix_form_key ON form ("key");
CREATE TABLE form_version (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	form_id CHAR(32), 
	number INTEGER, 
	content VARCHAR NOT NULL, 
	content_sha256 VARCHAR NOT NULL, 
	made_on DATE, 
	author VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_form_version PRIMARY KEY (id), 
	CONSTRAINT fk_form_version_form_id_form FOREIGN KEY(form_id) REFERENCES form (id)
);
CREATE INDEX ix_form_version_form_id ON form_version (form_id);
CREATE TABLE visit (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	form_version_id CHAR(32), 
	visit_type VARCHAR NOT NULL, 
	is_announced BOOLEAN, 
	status VARCHAR NOT NULL, 
	planned_on DATE, 
	officer_id CHAR(32), 
	follows_id CHAR(32), 
	scope VARCHAR NOT NULL, 
	why VARCHAR NOT NULL, 
	letter_due_on DATE, 
	letter_sent_on DATE, 
	documents_due_on DATE, 
	began_on DATE, 
	ended_on DATE, 
	draft_due_on DATE, 
	draft_shared_on DATE, 
	accuracy_due_on DATE, 
	accuracy_received_on DATE, 
	final_on DATE, 
	plan_due_on DATE, 
	plan_agreed_on DATE, 
	revisit_due_on DATE, 
	closed_on DATE, 
	stopped_reason VARCHAR NOT NULL, 
	feedback_on DATE, 
	feedback_time VARCHAR NOT NULL, 
	feedback_to VARCHAR NOT NULL, 
	feedback_summary VARCHAR NOT NULL, 
	signed_role VARCHAR NOT NULL, 
	signed_on DATE, 
	signature VARCHAR NOT NULL, 
	summary VARCHAR NOT NULL, 
	private_note VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	level_computed VARCHAR NOT NULL, 
	level_reason VARCHAR NOT NULL, 
	is_on_paper BOOLEAN, 
	CONSTRAINT pk_visit PRIMARY KEY (id), 
	CONSTRAINT fk_visit_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_visit_follows_id_visit FOREIGN KEY(follows_id) REFERENCES visit (id), 
	CONSTRAINT fk_visit_form_version_id_form_version FOREIGN KEY(form_version_id) REFERENCES form_version (id), 
	CONSTRAINT fk_visit_officer_id_officer FOREIGN KEY(officer_id) REFERENCES officer (id), 
	CONSTRAINT fk_visit_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id)
);
CREATE INDEX ix_visit_contract_id ON visit (contract_id);
CREATE INDEX ix_visit_follows_id ON visit (follows_id);
CREATE INDEX ix_visit_form_version_id ON visit (form_version_id);
CREATE INDEX ix_visit_officer_id ON visit (officer_id);
CREATE INDEX ix_visit_provider_id ON visit (provider_id);
CREATE TABLE document_request (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	title VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	asked_on DATE, 
	due_on DATE, 
	received_on DATE, 
	is_enough BOOLEAN, 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_document_request PRIMARY KEY (id), 
	CONSTRAINT fk_document_request_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_document_request_visit_id ON document_request (visit_id);
CREATE TABLE paper (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	visit_id CHAR(32), 
	version INTEGER, 
	stage VARCHAR NOT NULL, 
	frozen_on DATE, 
	content VARCHAR NOT NULL, 
	content_sha256 VARCHAR NOT NULL, 
	supersedes_id CHAR(32), 
	reason VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_paper PRIMARY KEY (id), 
	CONSTRAINT fk_paper_supersedes_id_paper FOREIGN KEY(supersedes_id) REFERENCES paper (id), 
	CONSTRAINT fk_paper_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_paper_supersedes_id ON paper (supersedes_id);
CREATE INDEX ix_paper_visit_id ON paper (visit_id);
CREATE TABLE visit_day (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	visit_id CHAR(32), 
	held_on DATE, 
	arrived VARCHAR NOT NULL, 
	"left" VARCHAR NOT NULL, 
	location_id CHAR(32), 
	officers VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_day PRIMARY KEY (id), 
	CONSTRAINT fk_visit_day_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_visit_day_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_day_location_id ON visit_day (location_id);
CREATE INDEX ix_visit_day_visit_id ON visit_day (visit_id);
CREATE TABLE visit_part (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	label VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	repeat VARCHAR NOT NULL, 
	location_id CHAR(32), 
	position INTEGER, 
	CONSTRAINT pk_visit_part PRIMARY KEY (id), 
	CONSTRAINT fk_visit_part_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_visit_part_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_part_location_id ON visit_part (location_id);
CREATE INDEX ix_visit_part_visit_id ON visit_part (visit_id);
CREATE TABLE visit_person (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	role VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	location_id CHAR(32), 
	words VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_person PRIMARY KEY (id), 
	CONSTRAINT fk_visit_person_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_visit_person_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_person_location_id ON visit_person (location_id);
CREATE INDEX ix_visit_person_visit_id ON visit_person (visit_id);
CREATE TABLE visit_plan_line (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	contract_id CHAR(32), 
	year VARCHAR NOT NULL, 
	decision VARCHAR NOT NULL, 
	month_on DATE, 
	reason VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_plan_line PRIMARY KEY (id), 
	CONSTRAINT fk_visit_plan_line_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_visit_plan_line_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_plan_line_contract_id ON visit_plan_line (contract_id);
CREATE INDEX ix_visit_plan_line_visit_id ON visit_plan_line (visit_id);
CREATE TABLE visit_step (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	step VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	happened_on DATE, 
	time VARCHAR NOT NULL, 
	with_whom VARCHAR NOT NULL, 
	how VARCHAR NOT NULL, 
	words VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_step PRIMARY KEY (id), 
	CONSTRAINT fk_visit_step_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_step_visit_id ON visit_step (visit_id);
CREATE TABLE accuracy_point (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	provider_words VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	paper_id CHAR(32), 
	number INTEGER, 
	line_id VARCHAR NOT NULL, 
	line_words VARCHAR NOT NULL, 
	ground VARCHAR NOT NULL, 
	proposed VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	received_on DATE, 
	answer VARCHAR NOT NULL, 
	answer_words VARCHAR NOT NULL, 
	answered_by VARCHAR NOT NULL, 
	answered_on DATE, 
	has_dispute BOOLEAN, 
	dispute_words VARCHAR NOT NULL, 
	dispute_officer VARCHAR NOT NULL, 
	dispute_answer VARCHAR NOT NULL, 
	dispute_on DATE, 
	CONSTRAINT pk_accuracy_point PRIMARY KEY (id), 
	CONSTRAINT fk_accuracy_point_paper_id_paper FOREIGN KEY(paper_id) REFERENCES paper (id), 
	CONSTRAINT fk_accuracy_point_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_accuracy_point_paper_id ON accuracy_point (paper_id);
CREATE INDEX ix_accuracy_point_visit_id ON accuracy_point (visit_id);
CREATE TABLE answer (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	asked VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	quality VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	private_note VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	is_on_paper BOOLEAN, 
	is_after_visit BOOLEAN, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT fk_answer_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_answer_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_answer_part_id ON answer (part_id);
CREATE INDEX ix_answer_visit_id ON answer (visit_id);
CREATE TABLE finding (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	fact VARCHAR NOT NULL, 
	grade VARCHAR NOT NULL, 
	triage VARCHAR NOT NULL, 
	impact VARCHAR NOT NULL, 
	evidence VARCHAR NOT NULL, 
	required_outcome VARCHAR NOT NULL, 
	frameworks VARCHAR NOT NULL, 
	may_be_shared BOOLEAN, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	number INTEGER, 
	repeat_of_id CHAR(32), 
	found_on DATE, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (id), 
	CONSTRAINT fk_finding_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_finding_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_finding_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_finding_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_finding_repeat_of_id_finding FOREIGN KEY(repeat_of_id) REFERENCES finding (id), 
	CONSTRAINT fk_finding_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_finding_contract_id ON finding (contract_id);
CREATE INDEX ix_finding_location_id ON finding (location_id);
CREATE INDEX ix_finding_part_id ON finding (part_id);
CREATE INDEX ix_finding_provider_id ON finding (provider_id);
CREATE INDEX ix_finding_repeat_of_id ON finding (repeat_of_id);
CREATE INDEX ix_finding_visit_id ON finding (visit_id);
CREATE TABLE quick_note (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	noted_on DATE, 
	noted_time VARCHAR NOT NULL, 
	is_private BOOLEAN, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_quick_note PRIMARY KEY (id), 
	CONSTRAINT fk_quick_note_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_quick_note_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_quick_note_part_id ON quick_note (part_id);
CREATE INDEX ix_quick_note_visit_id ON quick_note (visit_id);
CREATE TABLE visit_section (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	section VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	officer VARCHAR NOT NULL, 
	is_finished BOOLEAN, 
	level VARCHAR NOT NULL, 
	level_reason VARCHAR NOT NULL, 
	CONSTRAINT pk_visit_section PRIMARY KEY (id), 
	CONSTRAINT fk_visit_section_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_visit_section_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_visit_section_part_id ON visit_section (part_id);
CREATE INDEX ix_visit_section_visit_id ON visit_section (visit_id);
CREATE TABLE action (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	requirement VARCHAR NOT NULL, 
	due_on DATE, 
	owner VARCHAR NOT NULL, 
	evidence_expected VARCHAR NOT NULL, 
	clause VARCHAR NOT NULL, 
	provider_words VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	status VARCHAR NOT NULL, 
	number INTEGER, 
	provider_id CHAR(32), 
	contract_id CHAR(32), 
	location_id CHAR(32), 
	visit_id CHAR(32), 
	finding_id CHAR(32), 
	agreed_on DATE, 
	provider_complete_on DATE, 
	verified_on DATE, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_contract_id_contract FOREIGN KEY(contract_id) REFERENCES contract (id), 
	CONSTRAINT fk_action_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_action_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_action_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_action_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_action_contract_id ON action (contract_id);
CREATE INDEX ix_action_finding_id ON action (finding_id);
CREATE INDEX ix_action_location_id ON action (location_id);
CREATE INDEX ix_action_provider_id ON action (provider_id);
CREATE INDEX ix_action_visit_id ON action (visit_id);
CREATE TABLE addendum (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	text VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	answer_id CHAR(32), 
	quick_note_id CHAR(32), 
	added_on DATE, 
	author VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_addendum PRIMARY KEY (id), 
	CONSTRAINT fk_addendum_answer_id_answer FOREIGN KEY(answer_id) REFERENCES answer (id), 
	CONSTRAINT fk_addendum_quick_note_id_quick_note FOREIGN KEY(quick_note_id) REFERENCES quick_note (id), 
	CONSTRAINT fk_addendum_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_addendum_answer_id ON addendum (answer_id);
CREATE INDEX ix_addendum_quick_note_id ON addendum (quick_note_id);
CREATE INDEX ix_addendum_visit_id ON addendum (visit_id);
CREATE TABLE concern (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	what VARCHAR NOT NULL, 
	visit_id CHAR(32), 
	provider_id CHAR(32), 
	location_id CHAR(32), 
	finding_id CHAR(32), 
	part_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	seen_on DATE, 
	seen_time VARCHAR NOT NULL, 
	done_at_once VARCHAR NOT NULL, 
	told VARCHAR NOT NULL, 
	told_on DATE, 
	told_time VARCHAR NOT NULL, 
	reference VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_concern PRIMARY KEY (id), 
	CONSTRAINT fk_concern_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_concern_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_concern_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_concern_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_concern_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_concern_finding_id ON concern (finding_id);
CREATE INDEX ix_concern_location_id ON concern (location_id);
CREATE INDEX ix_concern_part_id ON concern (part_id);
CREATE INDEX ix_concern_provider_id ON concern (provider_id);
CREATE INDEX ix_concern_visit_id ON concern (visit_id);
CREATE TABLE action_step (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	step VARCHAR NOT NULL, 
	action_id CHAR(32), 
	visit_id CHAR(32), 
	happened_on DATE, 
	words VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	sample_size INTEGER, 
	evidence VARCHAR NOT NULL, 
	old_due_on DATE, 
	new_due_on DATE, 
	reason VARCHAR NOT NULL, 
	authoriser VARCHAR NOT NULL, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_action_step PRIMARY KEY (id), 
	CONSTRAINT fk_action_step_action_id_action FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_action_step_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_action_step_action_id ON action_step (action_id);
CREATE INDEX ix_action_step_visit_id ON action_step (visit_id);
CREATE TABLE evidence_file (
	id CHAR(32) NOT NULL, 
	heads VARCHAR NOT NULL, 
	is_binned BOOLEAN NOT NULL, 
	is_disputed BOOLEAN NOT NULL, 
	caption VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	is_private BOOLEAN, 
	provider_id CHAR(32), 
	visit_id CHAR(32), 
	part_id CHAR(32), 
	location_id CHAR(32), 
	section VARCHAR NOT NULL, 
	question VARCHAR NOT NULL, 
	finding_id CHAR(32), 
	action_id CHAR(32), 
	media_type VARCHAR NOT NULL, 
	size INTEGER, 
	width INTEGER, 
	height INTEGER, 
	sha256 VARCHAR NOT NULL, 
	store_name VARCHAR NOT NULL, 
	position INTEGER, 
	added_on DATE, 
	author VARCHAR NOT NULL, 
	CONSTRAINT pk_evidence_file PRIMARY KEY (id), 
	CONSTRAINT fk_evidence_file_action_id_action FOREIGN KEY(action_id) REFERENCES action (id), 
	CONSTRAINT fk_evidence_file_finding_id_finding FOREIGN KEY(finding_id) REFERENCES finding (id), 
	CONSTRAINT fk_evidence_file_location_id_location FOREIGN KEY(location_id) REFERENCES location (id), 
	CONSTRAINT fk_evidence_file_part_id_visit_part FOREIGN KEY(part_id) REFERENCES visit_part (id), 
	CONSTRAINT fk_evidence_file_provider_id_provider FOREIGN KEY(provider_id) REFERENCES provider (id), 
	CONSTRAINT fk_evidence_file_visit_id_visit FOREIGN KEY(visit_id) REFERENCES visit (id)
);
CREATE INDEX ix_evidence_file_action_id ON evidence_file (action_id);
CREATE INDEX ix_evidence_file_finding_id ON evidence_file (finding_id);
CREATE INDEX ix_evidence_file_location_id ON evidence_file (location_id);
CREATE INDEX ix_evidence_file_part_id ON evidence_file (part_id);
CREATE INDEX ix_evidence_file_provider_id ON evidence_file (provider_id);
CREATE INDEX ix_evidence_file_visit_id ON evidence_file (visit_id);
INSERT INTO "alembic_version" ("version_num") VALUES ('0002');
INSERT INTO "closure" ("id", "heads", "is_binned", "is_disputed", "closed_on", "name", "closure_kind") VALUES ('01a202d04190700fbfa14ae7a5e2c8b2', '88e838a81e111d41c5c3d89a1052291c36032b53f93f996e47692d91f7dc0b19', 0, 0, '2026-04-03', 'Name of it''s own', 'Council closure');
INSERT INTO "conflict" ("record_kind", "record_id", "field", "candidates") VALUES ('provider', '01a202d0417f721cba9d97fd2066bc11', 'name', '[["32a0470ec7e1572967a519651ad9514b897add6aed03f3867add3b7bba5432c4","Lodz House"],["c9731bfe25fea5df8b6ba29a0b45de4e31793fe2552bb78bcbfbafb0299e72e2","Łódź House"]]');
INSERT INTO "draft" ("record_kind", "record_id", "field", "content", "typed_at") VALUES ('note', '01a202d0418e709a8d7b294f914bab63', 'text', 'Half a w', '2026-04-01T09:00:00+00:00');
INSERT INTO "local_state" ("name", "value") VALUES ('chain', '42 116328628224000041 128a9c76be896969346121e547efa20462bdaf5d3615d49df0d6129f94cae012');
INSERT INTO "local_state" ("name", "value") VALUES ('device', '01a202d0415372438539115b50c07e48');
INSERT INTO "period" ("id", "heads", "is_binned", "is_disputed", "name", "period_kind", "starts_on", "ends_on", "due_on", "issued_on") VALUES ('01a202d0418f768a8df9a9e3d1c0ae37', 'da0023d8e1f842d65c1e7d38432e302bb5c550d24add85d282ebafdbc2468b31', 0, 0, 'Name of it''s own', 'month', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('066f0a3fc1d7a71656429fe3af929cf54829fa6c7cf5626a5e52894bc05787a8', 'rating', '01a202d0418177bfb33485d65d7331f1', '', '01a202d0415372438539115b50c07e48', 5, '3a7a57b60a5a0cade552c659827d261823f2ee7d42e969a6b9a1ad4a3a3ad351', 116328628224000004, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '14af07707818194e', '{"area":"Area of inspection of it''s own","location_id":"01a202d04180751293825673978e7f1a","rated_on":"2026-04-03","rating":"Rating of it''s own","source":"Source of it''s own"}', 'd61a0bfd0fe19b9cc5364a9b761a17b800c984e90ed3911d96a68ee543c497a7');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('128a9c76be896969346121e547efa20462bdaf5d3615d49df0d6129f94cae012', 'team', '01a202d0417c76669e196b6bf79e9fb4', '66648643ac93ee37858c8e7cf42745daef62e45884aae18455cdc0d54231b577', '01a202d0415372438539115b50c07e48', 42, 'e43dd13f97efefd64f4b9dcca12bd1dc22f27e0c42b9ce15bc0bc8bf53fac9d2', 116328628224000041, '01a202d0421572e1aa518a02fdd8c37c', 'Officer 1', 'Close a gap', '', '', 'set', 'f3b242d93fd27326', '{"email":"team@council.example"}', 'f81d80ebaaa96c99a66593261b502a879c42318caf667ec033c17832560dd8bf');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('14d3e66d72944b188261fb1547519550418ca0892be0228b4da6ff41c327133f', 'contract_location', '01a202d0418b72c8a0f2a5e6df8f3153', '', '01a202d0415372438539115b50c07e48', 11, '6129b9f8c498bc2d013d4a3177716a46714911d217dc8c5138d08455afb904fe', 116328628224000010, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'fe697eb7f196dd38', '{"contract_id":"01a202d0418272aa8e88ddebd53d118c","location_id":"01a202d04180751293825673978e7f1a","validated_on":"2026-04-03"}', '30004293cb97f58ed84dcbefbae504075419158bb8c27a3d81b5796905508857');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('16c0ef89e56c1e54707d7ba8fdf3e5816e5e936a7f9ab6ae7f4a808eca71c7fa', 'form_version', '01a202d0419470fbb0400b39298c7a40', '', '01a202d0415372438539115b50c07e48', 21, 'd517bcbeb1593e929d38fb55d2f4aba89d5fc3be82d5d13caa5f166ae515eb6d', 116328628224000020, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '6031d933994883e2', '{"author":"Put in use by of it''s own","content":"Content of it''s own","content_sha256":"Check sum of it''s own","form_id":"01a202d04193705cbc5ce43a214a39b3","made_on":"2026-04-03","number":7,"reason":"Reason of it''s own"}', '4c86e948b10bc69cc326542831df64bc97d85510e9e3d5be72e762286eae0eec');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('193d7f94e097b7a52cf238200d83ad002461df100f36ab960d1099f10bd97407', 'document_request', '01a202d0419b71f9b945b13c1a7248c4', '', '01a202d0415372438539115b50c07e48', 28, 'cf893d48c1b0b5bb82c3b9f27912aee5191b5bd7a3c0b10527fcd88dac2ec8c1', 116328628224000027, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'a794142bb1dd7dc6', '{"asked_on":"2026-04-03","due_on":"2026-04-03","is_enough":true,"received_on":"2026-04-03","title":"Document of it''s own","visit_id":"01a202d04195761989b93609e7d1b435","words":"What it shows of it''s own"}', 'f0623f7f28540403ea5b9c89f271e5aa5db4bf37614c5ffb6384ab43973f850e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('27e5097e86d95906893f20b44dd6f4bbc714aafdf2253c02fa85120b5496fb25', 'setting', '01a202d04193705cbc5ce4390b73a0ac', '', '01a202d0415372438539115b50c07e48', 19, '93d783a58973bc424d59fc7f785481871bed23a9f8501970aa0da78a2915ed04', 116328628224000018, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '98db1beddbf560f5', '{"name":"Name of it''s own","value":"Value of it''s own"}', 'f738235d39a2b53d5f7ae16c841554fe66f0d9932b948378bae1cb6b7bc88780');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('28c2bb9a47adb3639cd062b9ca5f84391e11e9bc063c4ac200baf5c8fc70bb34', 'contact', '01a202d0418674919d2829895b15cdd5', '', '01a202d0415372438539115b50c07e48', 7, 'b0311eff26eca771505eed8b329d7f8d8144358e7d9b5383ee8f6fc2222c481e', 116328628224000006, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '04863280683d9fcb', '{"email":"E-mail of it''s own","location_id":"01a202d04180751293825673978e7f1a","name":"Name of it''s own","out_of_hours":"Out of hours of it''s own","provider_id":"01a202d0417f721cba9d97fd2066bc11","role":"Role of it''s own","telephone":"Telephone of it''s own"}', 'c16335bb636282915e93138fbbd7f8e79cfa16c15dfc241e5129014d1a6a6309');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2caf9d260c6164e355a4aa188a69d12edfb63ef8974913ae163714da959cae2b', 'document', '01a202d0418d72c98a4bfb2de8e5f855', '', '01a202d0415372438539115b50c07e48', 14, '2dcb4c7ef345c48d86023dacb73812560b1ab136dad8754c8e1541561227ee9e', 116328628224000013, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '38552ba409d9a09a', '{"contract_id":"01a202d0418272aa8e88ddebd53d118c","expires_on":"2026-04-03","issued_on":"2026-04-03","provider_id":"01a202d0417f721cba9d97fd2066bc11","reference":"Reference of it''s own","title":"Document of it''s own"}', '35d9f47aeb6b7317ddaabc3c4da4bd69ef99bd46506d54c2d4ecc03a500e79e8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('2dcb4c7ef345c48d86023dacb73812560b1ab136dad8754c8e1541561227ee9e', 'frequency_change', '01a202d0418c7152ad6a9d51952f8b40', '', '01a202d0415372438539115b50c07e48', 13, '3b3b85ba80ba45feb59e58c62809d8309d6f974dee5b80f23a0d0d4819143b77', 116328628224000012, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '7dbdfe517ddb30e9', '{"activity":"Activity of it''s own","author":"Decided by of it''s own","contract_id":"01a202d0418272aa8e88ddebd53d118c","every_months":7,"from_on":"2026-04-03","reason":"Reason of it''s own"}', '86f5d71065027f6fea4138dd0f41257e4b35a1cda05170b2275ca26e08965cf8');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('32a0470ec7e1572967a519651ad9514b897add6aed03f3867add3b7bba5432c4', 'provider', '01a202d0417f721cba9d97fd2066bc11', 'efa596b207ee4cdb28d8c37312df67debe9a326943eac7e687033707fe2d17c7', '01a202d0417876429a767d9fa38a9449', 1, '', 116328628224000039, '01a202d041fc74719f58baf8a1ad1382', 'Officer 1', 'Rename', 'As on its letters', '', 'set', '6cd06259bfa268d9', '{"name":"Lodz House"}', '8676ea4f5a868d636cd654676c3ea68dc0501dd9a5414321270775fa12b66c9f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('3a7a57b60a5a0cade552c659827d261823f2ee7d42e969a6b9a1ad4a3a3ad351', 'location', '01a202d04180751293825673978e7f1a', '', '01a202d0415372438539115b50c07e48', 4, 'efa596b207ee4cdb28d8c37312df67debe9a326943eac7e687033707fe2d17c7', 116328628224000003, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'b9ff76c47f53dfae', '{"address":"Address of it''s own","area":"Area of it''s own","area_code":"Area code of it''s own","council_ref":"Council''s own reference of it''s own","email":"E-mail of it''s own","latitude":"Latitude of it''s own","longitude":"Longitude of it''s own","name":"Name of it''s own","places":7,"postcode":"Postcode of it''s own","provider_id":"01a202d0417f721cba9d97fd2066bc11","regulator_id":"Regulator''s location id of it''s own","regulator_page":"Regulator''s page of it''s own","telephone":"Telephone of it''s own","type":"Type of it''s own","website":"Website of it''s own"}', 'c9b32c50b49f737bcff6b12d621da60bd0fa1776886099bd94b50cc3141c0b2e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('3b3b85ba80ba45feb59e58c62809d8309d6f974dee5b80f23a0d0d4819143b77', 'tier_change', '01a202d0418b72c8a0f2a5e78a245a32', '', '01a202d0415372438539115b50c07e48', 12, '14d3e66d72944b188261fb1547519550418ca0892be0228b4da6ff41c327133f', 116328628224000011, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '9d500422b0010ec4', '{"contract_id":"01a202d0418272aa8e88ddebd53d118c","from_on":"2026-04-03","reason":"Reason of it''s own","tier":"Strategy tier of it''s own"}', '891d91391db9206c74e3c7e1a4e6f4888b40adaf60dd2a87e58d36d693a6bba9');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('4458faa7a488b7e716d62b3a142794d382bec62847c2445fa4d913aefa51690a', 'visit_plan_line', '01a202d041a476689f6b7a412dc38303', '', '01a202d0415372438539115b50c07e48', 39, 'da9bbbd715d38bcf80dcedb1c1670212d2c96e9ecd29c39a7bb32b6802ea4ee1', 116328628224000038, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '0da5fc2abf0eb4d1', '{"author":"Decided by of it''s own","contract_id":"01a202d0418272aa8e88ddebd53d118c","decision":"Visit","month_on":"2026-04-03","reason":"Reason of it''s own","visit_id":"01a202d04195761989b93609e7d1b435","year":"Year of it''s own"}', 'aaa29a79dea8bd56e8f7bfc13a08a4c88d95e037a08b18d08ab87ee3d85dfc75');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('5bb995f891ef658db7838cb3b8be50d5767703c509782f9c1d68401c8c3a132b', 'paper', '01a202d041a27103a539775c2c39bc0f', '', '01a202d0415372438539115b50c07e48', 37, '9e3cfeeb356d4e62f872b8e463192e05c096920ede3022acf00c2aa12ba3974e', 116328628224000036, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'da3f4bef07cf6871', '{"author":"Frozen by of it''s own","content":"Content of it''s own","content_sha256":"Check sum of it''s own","frozen_on":"2026-04-03","reason":"Reason of it''s own","stage":"Draft","version":7,"visit_id":"01a202d04195761989b93609e7d1b435"}', '521439198b430782717705a34f68af7b7626198ae2a0cafad69094e9d27687a9');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('60a0cf00d894b342f3548408f46e56cdca212d3bcdfe4f392f797d09f46494f2', 'answer', '01a202d0419c76988d4d8195a8435a59', '', '01a202d0415372438539115b50c07e48', 30, 'fedac5ed2b519e63497bb3ed6229503c6abaa6a424aee3e738833c934af6a9a1', 116328628224000029, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '03e22aaf131b58ed', '{"asked":"Question of it''s own","author":"Answered by of it''s own","is_after_visit":true,"is_on_paper":true,"note":"Note of it''s own","part_id":"01a202d04198726db14af418223995e7","private_note":"Private note of it''s own","quality":"Good enough and person-centred of it''s own","question":"Question id of it''s own","reason":"Reason of it''s own","section":"Section id of it''s own","value":"Answer of it''s own","visit_id":"01a202d04195761989b93609e7d1b435"}', '843376333946e75b8662b1680034612a295dab65237b266245ff44e44cc73f6d');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('6129b9f8c498bc2d013d4a3177716a46714911d217dc8c5138d08455afb904fe', 'variation', '01a202d04189751a84cbfe775f738185', '', '01a202d0415372438539115b50c07e48', 10, '85d2ed201a8e6e5f475583821bd2500261df46ca201626bbb460e97249b84c6f', 116328628224000009, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '7e18d15635cf8f11', '{"authorised_by":"Authorised by, role of it''s own","authorised_on":"2026-04-03","compliance_checked_on":"2026-04-03","consulted_on":"2026-04-03","contract_id":"01a202d0418272aa8e88ddebd53d118c","cost_effect_pence":123450,"effective_on":"2026-04-03","evidence":"Evidence of usage or performance of it''s own","number":"Number of it''s own","proposer":"Proposed by of it''s own","sent_on":"2026-04-03","signed_on":"2026-04-03","summary":"What changes of it''s own"}', 'd7315c29b36c5986f89d8d8d746ffcc44717cfe8a71b39a246df3d2e111c397f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('66648643ac93ee37858c8e7cf42745daef62e45884aae18455cdc0d54231b577', 'team', '01a202d0417c76669e196b6bf79e9fb4', '', '01a202d0415372438539115b50c07e48', 1, '', 116328628224000000, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '51d7bb0906808b49', '{"email":"E-mail of it''s own","name":"Name of it''s own"}', 'aa5b8d025e16def2e18dfec03a49827a07c25ab968cb6c12e8fbc456e7f82a31');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('67a19f2afab86282507c808e368514150ff82e9528581a4cb8ebc2e5e5b88b47', 'visit_step', '01a202d0419a7180a9d17f4251a727d2', '', '01a202d0415372438539115b50c07e48', 26, '85ec3a5df72990768c7044e48cad0b475f76a32c2e10eee98dcfe541adb430ad', 116328628224000025, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '8deb9afdaf1749c2', '{"author":"Recorded by of it''s own","happened_on":"2026-04-03","how":"How of it''s own","step":"Step of it''s own","time":"At of it''s own","visit_id":"01a202d04195761989b93609e7d1b435","with_whom":"With whom or to whom of it''s own","words":"What was said or why of it''s own"}', '426219db1fcee1eeb90647fdef09d64c67e06b8e5e6d797fa06c12bf9a8ad191');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('799ec9911b0a625fc1eaf478a7bfa888405e0b26369fa57b7a649242485f17d8', 'addendum', '01a202d0419d705c8c68de6614f41b24', '', '01a202d0415372438539115b50c07e48', 31, '60a0cf00d894b342f3548408f46e56cdca212d3bcdfe4f392f797d09f46494f2', 116328628224000030, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '1a9ddca35eb48c56', '{"added_on":"2026-04-03","answer_id":"01a202d0419c76988d4d8195a8435a59","author":"Added by of it''s own","quick_note_id":"01a202d0419b71f9b945b13d5e4ed20a","reason":"Reason of it''s own","text":"Addition of it''s own","visit_id":"01a202d04195761989b93609e7d1b435"}', 'e20b508cbb351768e9dbb9e90c2e47c1e03994306ae9e7f105a64843ba502a93');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('85b80b26582ffd904f66ecfa3dc4b88289b6f702b4978d00f1870687554cf966', 'extension', '01a202d0418771939423f52b2c9e999e', '', '01a202d0415372438539115b50c07e48', 8, '28c2bb9a47adb3639cd062b9ca5f84391e11e9bc063c4ac200baf5c8fc70bb34', 116328628224000007, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'c8a9f5c93a49e202', '{"contract_id":"01a202d0418272aa8e88ddebd53d118c","decide_by_on":"2026-04-03","decided_by":"Who decides of it''s own","exercised_on":"2026-04-03","months":7,"starts_on":"2026-04-03","words":"As written of it''s own"}', 'c46333b65de58cd92a8682cef18dd57f0343df4b9c8422ff154be74f84ea99c6');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('85d2ed201a8e6e5f475583821bd2500261df46ca201626bbb460e97249b84c6f', 'break', '01a202d0418873febe67671147f98f3d', '', '01a202d0415372438539115b50c07e48', 9, '85b80b26582ffd904f66ecfa3dc4b88289b6f702b4978d00f1870687554cf966', 116328628224000008, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '732b6cc2b2744bfc', '{"breaks_on":"2026-04-03","contract_id":"01a202d0418272aa8e88ddebd53d118c","notice_days":7,"served_on":"2026-04-03","who_may":"Council"}', 'b61ddcc47f6dc17080733a186033f6fc15e3f9a7b3bb961caa2f3ce9966c3b8d');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('85ec3a5df72990768c7044e48cad0b475f76a32c2e10eee98dcfe541adb430ad', 'visit_section', '01a202d04199747e8dbe5452d85a2b32', '', '01a202d0415372438539115b50c07e48', 25, 'a6a4da62b3810a5dd2c47710ce3f767191989ace52fbe3665beda7f50ed678e1', 116328628224000024, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'aeec274f06195f7a', '{"is_finished":true,"level":"Level of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer":"Officer of it''s own","part_id":"01a202d04198726db14af418223995e7","section":"Section of it''s own","visit_id":"01a202d04195761989b93609e7d1b435"}', 'add6d7d96222ad2991c784b532ff731be531c71dcd16ed5eb4e2c7d91ddf63f9');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('88e838a81e111d41c5c3d89a1052291c36032b53f93f996e47692d91f7dc0b19', 'closure', '01a202d04190700fbfa14ae7a5e2c8b2', '', '01a202d0415372438539115b50c07e48', 17, 'da0023d8e1f842d65c1e7d38432e302bb5c550d24add85d282ebafdbc2468b31', 116328628224000016, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'f93d0ac133ee84fc', '{"closed_on":"2026-04-03","closure_kind":"Council closure","name":"Name of it''s own"}', 'dbd0350ea9d3423de6c1cf723efa97bb7ce1139feef26239b78925aef9aa57c2');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('93d783a58973bc424d59fc7f785481871bed23a9f8501970aa0da78a2915ed04', 'obligation', '01a202d041917552a7ca478b19fe0b24', '', '01a202d0415372438539115b50c07e48', 18, '88e838a81e111d41c5c3d89a1052291c36032b53f93f996e47692d91f7dc0b19', 116328628224000017, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '0fa695c1458791fc', '{"author":"Decided by of it''s own","contract_id":"01a202d0418272aa8e88ddebd53d118c","done_on":"2026-04-03","due_on":"2026-04-03","issued_due_on":"2026-04-03","issued_on":"2026-04-03","key":"Occurrence of it''s own","obligation_kind":"Kind of it''s own","reason":"Reason of it''s own","title":"What of it''s own","waived_on":"2026-04-03"}', '65617bb042ec76fb8a1ae7d1efe378cb44faabef09423d38ac0da273e5abb03f');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('98f0d7887397d2a11fca60ed5b29e29f249bdc5d7f8216e1a1df839a34e17e22', 'visit_part', '01a202d04198726db14af418223995e7', '', '01a202d0415372438539115b50c07e48', 23, 'c259371e19f3cfa4f374287642c24bc57280242f592dbcb2932033ee633a0516', 116328628224000022, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'faf88f6c659be7e5', '{"label":"Label of it''s own","location_id":"01a202d04180751293825673978e7f1a","position":7,"repeat":"location","visit_id":"01a202d04195761989b93609e7d1b435"}', '180c0d644c6412b6316ada8aef175440ce263778b88a6998667161a7a27f1c06');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('9e3cfeeb356d4e62f872b8e463192e05c096920ede3022acf00c2aa12ba3974e', 'evidence_file', '01a202d041a170b0a289d797ab28944d', '', '01a202d0415372438539115b50c07e48', 36, 'a3d8b7a8b719e8253ae1c5db218877b95981beef5f7892ce740f9e193b4a07e3', 116328628224000035, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'adb09918f21bf32c', '{"action_id":"01a202d041a07417907ec13d661e6492","added_on":"2026-04-03","author":"Added by of it''s own","caption":"Caption of it''s own","finding_id":"01a202d0419e7411ac6eb3a099e6b26e","height":7,"is_private":true,"location_id":"01a202d04180751293825673978e7f1a","media_type":"Kind of file of it''s own","name":"File of it''s own","part_id":"01a202d04198726db14af418223995e7","position":7,"provider_id":"01a202d0417f721cba9d97fd2066bc11","question":"Question of it''s own","section":"Section of it''s own","sha256":"Check sum of it''s own","size":7,"source":"Seen on the visit","store_name":"Name in the store of it''s own","visit_id":"01a202d04195761989b93609e7d1b435","width":7}', '4fd40cb2d5f53f316f54692c993e0cf95e0eecb2d4b9b5aa31664f1403e07be4');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a3d8b7a8b719e8253ae1c5db218877b95981beef5f7892ce740f9e193b4a07e3', 'action_step', '01a202d041a07417907ec13e9da6c308', '', '01a202d0415372438539115b50c07e48', 35, 'ecef47e9088dfa4f185ef691cca9298fcf80d487fe39d85363a4519b236c4720', 116328628224000034, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'df8dceec1c7f0c7a', '{"action_id":"01a202d041a07417907ec13d661e6492","author":"Recorded by of it''s own","authoriser":"Authorised by of it''s own","evidence":"Evidence of it''s own","happened_on":"2026-04-03","method":"Visit","new_due_on":"2026-04-03","old_due_on":"2026-04-03","reason":"Reason of it''s own","sample_size":7,"step":"Agreed","visit_id":"01a202d04195761989b93609e7d1b435","words":"Words of it''s own"}', 'fef7d2edc73a9d8e419097bacfb313fd99cc4978ce038bab88ce310cdb24764e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a498b362d980b7aa81704d03f314d477c448ceee7a0ff8d8663947f07de52351', 'note', '01a202d0418e709a8d7b294f914bab63', '', '01a202d0415372438539115b50c07e48', 15, '2caf9d260c6164e355a4aa188a69d12edfb63ef8974913ae163714da959cae2b', 116328628224000014, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'ec751278a760ab9d', '{"contract_id":"01a202d0418272aa8e88ddebd53d118c","happened_on":"2026-04-03","provider_id":"01a202d0417f721cba9d97fd2066bc11","source":"Source of it''s own","text":"Note of it''s own","triage":"Act now"}', 'b99cf673ec5428f88554ccde55f834f2fb731828a933fa2607ec34bb8628fe10');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('a6a4da62b3810a5dd2c47710ce3f767191989ace52fbe3665beda7f50ed678e1', 'visit_day', '01a202d04198726db14af4194780a21d', '', '01a202d0415372438539115b50c07e48', 24, '98f0d7887397d2a11fca60ed5b29e29f249bdc5d7f8216e1a1df839a34e17e22', 116328628224000023, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '16f38bf1ad7e283f', '{"arrived":"Arrived of it''s own","held_on":"2026-04-03","left":"Left of it''s own","location_id":"01a202d04180751293825673978e7f1a","officers":"Officers present of it''s own","visit_id":"01a202d04195761989b93609e7d1b435"}', '01f91f8e7ac480ace80f12b113c322b77ce995f22a8c43ca066adf87031d3f0e');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b0311eff26eca771505eed8b329d7f8d8144358e7d9b5383ee8f6fc2222c481e', 'contract', '01a202d0418272aa8e88ddebd53d118c', '', '01a202d0415372438539115b50c07e48', 6, '066f0a3fc1d7a71656429fe3af929cf54829fa6c7cf5626a5e52894bc05787a8', 116328628224000005, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '5ca52191a24d7f31', '{"annual_value_pence":123450,"awarded_on":"2026-04-03","co_commissioners":"Co-commissioners of it''s own","continuity_plan_on":"2026-04-03","corrective_measures":"Corrective measures available of it''s own","cpv":"CPV code of it''s own","currency":"Currency of it''s own","department":"Department of it''s own","deputy_id":"01a202d0417f721cba9d97fc4ddd6561","description":"Description of it''s own","dpia_on":"2026-04-03","ends_on":"2026-04-03","exit_plan_on":"2026-04-03","funders":"Funders and split of it''s own","has_annual_visit":true,"irrecoverable_vat_pence":123450,"is_light_touch":true,"is_sme":true,"is_vcse":true,"kpi_set":"KPI set of it''s own","lead_commissioner":"Lead commissioner of it''s own","lots":"Lots or pathways of it''s own","notice_days":7,"notice_id":"Published notice id of it''s own","officer_id":"01a202d0417f721cba9d97fc4ddd6561","payment_terms":"Arrears","performance":"Performance driven","procurement":"Tendered or quoted of it''s own","provider_id":"01a202d0417f721cba9d97fd2066bc11","reference":"Reference of it''s own","regime":"Public Contracts Regulations 2015","review_on":"2026-04-03","risk":"Act","service_type":"Service type of it''s own","starts_on":"2026-04-03","term_words":"Term as written of it''s own","tier":"Strategy tier of it''s own","title":"Title of it''s own","value_pence":123450,"volume_sensitive":"Yes"}', '3dccd99e637683712373b4d6b57cfcb737e8133e00a849f57f93b41623677284');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('b10d7c11b69e5b6b74bf00c876983905aa79a24d8f0c66fd4a7757f5964b05aa', 'concern', '01a202d0419f71a58a705181a532399f', '', '01a202d0415372438539115b50c07e48', 33, 'ba2bab01b893dfcf67ad8664878ce45260bebf8025ee342fa5c7bdccf7694c53', 116328628224000032, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'a0b1eeb951634702', '{"author":"Recorded by of it''s own","done_at_once":"What was done at once of it''s own","finding_id":"01a202d0419e7411ac6eb3a099e6b26e","location_id":"01a202d04180751293825673978e7f1a","part_id":"01a202d04198726db14af418223995e7","provider_id":"01a202d0417f721cba9d97fd2066bc11","question":"Question of it''s own","reference":"Safeguarding reference of it''s own","section":"Section of it''s own","seen_on":"2026-04-03","seen_time":"Seen at of it''s own","told":"Who was told of it''s own","told_on":"2026-04-03","told_time":"Told at of it''s own","visit_id":"01a202d04195761989b93609e7d1b435","what":"What was seen of it''s own"}', '6af3e2d4f08bb1dc2fa82991ca2ff69e12f7bf6193a815fd5925d0fd4cd1e225');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ba2bab01b893dfcf67ad8664878ce45260bebf8025ee342fa5c7bdccf7694c53', 'finding', '01a202d0419e7411ac6eb3a099e6b26e', '', '01a202d0415372438539115b50c07e48', 32, '799ec9911b0a625fc1eaf478a7bfa888405e0b26369fa57b7a649242485f17d8', 116328628224000031, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'fc68c8f60dfafc85', '{"author":"Recorded by of it''s own","contract_id":"01a202d0418272aa8e88ddebd53d118c","evidence":"Evidence of it''s own","fact":"Fact of it''s own","found_on":"2026-04-03","frameworks":"Framework references of it''s own","grade":"Good practice","impact":"Impact on people of it''s own","location_id":"01a202d04180751293825673978e7f1a","may_be_shared":true,"number":7,"part_id":"01a202d04198726db14af418223995e7","provider_id":"01a202d0417f721cba9d97fd2066bc11","question":"Question of it''s own","required_outcome":"Required outcome of it''s own","section":"Section of it''s own","triage":"Act now","visit_id":"01a202d04195761989b93609e7d1b435"}', '5ae23ef05d2831795b6d08b7c281f902233d924b382412a5be0e3c2f5dd68092');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c259371e19f3cfa4f374287642c24bc57280242f592dbcb2932033ee633a0516', 'visit', '01a202d04195761989b93609e7d1b435', '', '01a202d0415372438539115b50c07e48', 22, '16c0ef89e56c1e54707d7ba8fdf3e5816e5e936a7f9ab6ae7f4a808eca71c7fa', 116328628224000021, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '0b4f3fdd70b5e98f', '{"accuracy_due_on":"2026-04-03","accuracy_received_on":"2026-04-03","began_on":"2026-04-03","closed_on":"2026-04-03","contract_id":"01a202d0418272aa8e88ddebd53d118c","documents_due_on":"2026-04-03","draft_due_on":"2026-04-03","draft_shared_on":"2026-04-03","ended_on":"2026-04-03","feedback_on":"2026-04-03","feedback_summary":"What was fed back of it''s own","feedback_time":"Verbal feedback at of it''s own","feedback_to":"Verbal feedback to of it''s own","final_on":"2026-04-03","form_version_id":"01a202d0419470fbb0400b39298c7a40","is_announced":true,"is_on_paper":true,"letter_due_on":"2026-04-03","letter_sent_on":"2026-04-03","level":"Overall result of it''s own","level_computed":"Overall as computed of it''s own","level_reason":"Why it differs from the computed one of it''s own","officer_id":"01a202d0417f721cba9d97fc4ddd6561","plan_agreed_on":"2026-04-03","plan_due_on":"2026-04-03","planned_on":"2026-04-03","private_note":"Private note of it''s own","provider_id":"01a202d0417f721cba9d97fd2066bc11","revisit_due_on":"2026-04-03","scope":"Scope of it''s own","signature":"Signature of it''s own","signed_on":"2026-04-03","signed_role":"Signed for the provider by of it''s own","status":"Planned","stopped_reason":"Why it was cancelled or aborted of it''s own","summary":"Summary for the report of it''s own","title":"What of it''s own","visit_type":"Annual","why":"Why of it''s own"}', 'bb9b6463c64a4597b9f46babe3fd915da3dd44028e775f8cbfd42bacd26e9164');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('c9731bfe25fea5df8b6ba29a0b45de4e31793fe2552bb78bcbfbafb0299e72e2', 'provider', '01a202d0417f721cba9d97fd2066bc11', 'efa596b207ee4cdb28d8c37312df67debe9a326943eac7e687033707fe2d17c7', '01a202d0415372438539115b50c07e48', 40, '4458faa7a488b7e716d62b3a142794d382bec62847c2445fa4d913aefa51690a', 116328628224000039, '01a202d041f873b996d13da3f1c4cefd', 'Officer 1', 'Rename', 'As on its letters', '', 'set', 'f68b2db6efba1d5b', '{"name":"Łódź House"}', 'f1a113ee69b915e3cd28bc32800f306e6718ead64a309317200f4a280281d3e2');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('cf893d48c1b0b5bb82c3b9f27912aee5191b5bd7a3c0b10527fcd88dac2ec8c1', 'visit_person', '01a202d0419a7180a9d17f43f5a6a518', '', '01a202d0415372438539115b50c07e48', 27, '67a19f2afab86282507c808e368514150ff82e9528581a4cb8ebc2e5e5b88b47', 116328628224000026, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'b1ee234d7c008cdc', '{"location_id":"01a202d04180751293825673978e7f1a","role":"Role of it''s own","visit_id":"01a202d04195761989b93609e7d1b435","words":"Remark of it''s own"}', '0ad778a28bdd17ed12230d1fcc82864cf57cb64ca6d3f0ee402cc73b1a5ba695');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('d517bcbeb1593e929d38fb55d2f4aba89d5fc3be82d5d13caa5f166ae515eb6d', 'form', '01a202d04193705cbc5ce43a214a39b3', '', '01a202d0415372438539115b50c07e48', 20, '27e5097e86d95906893f20b44dd6f4bbc714aafdf2253c02fa85120b5496fb25', 116328628224000019, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'cf87955032e4e789', '{"is_retired":true,"key":"Id of it''s own","purpose":"visit","service_types":"Service types of it''s own","summary":"When to use it of it''s own","title":"Title of it''s own","working":"Edits in progress of it''s own"}', 'c401d38965ee786904d3cf3c9d107e653ff855fe30be25c7aebbb813451af984');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('da0023d8e1f842d65c1e7d38432e302bb5c550d24add85d282ebafdbc2468b31', 'period', '01a202d0418f768a8df9a9e3d1c0ae37', '', '01a202d0415372438539115b50c07e48', 16, 'a498b362d980b7aa81704d03f314d477c448ceee7a0ff8d8663947f07de52351', 116328628224000015, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '37cb54214c9d8620', '{"due_on":"2026-04-03","ends_on":"2026-04-03","issued_on":"2026-04-03","name":"Name of it''s own","period_kind":"month","starts_on":"2026-04-03"}', '63f42837c9e2169ee9fce06a1e8ee9ff242c56468212fec1ffcfc6f0734426c3');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('da9bbbd715d38bcf80dcedb1c1670212d2c96e9ecd29c39a7bb32b6802ea4ee1', 'accuracy_point', '01a202d041a3774fb657baab50165a1c', '', '01a202d0415372438539115b50c07e48', 38, '5bb995f891ef658db7838cb3b8be50d5767703c509782f9c1d68401c8c3a132b', 116328628224000037, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '4d6d8db513437b1f', '{"answer":"Accepted","answer_words":"Reason for the answer of it''s own","answered_by":"Answered by of it''s own","answered_on":"2026-04-03","dispute_answer":"Senior officer''s decision of it''s own","dispute_officer":"Senior officer of it''s own","dispute_on":"2026-04-03","dispute_words":"Why it is disputed of it''s own","evidence":"Evidence offered of it''s own","ground":"Typing or numeric error","has_dispute":true,"line_id":"Line of the report of it''s own","line_words":"What the report said of it''s own","number":7,"paper_id":"01a202d041a27103a539775c2c39bc0f","proposed":"Correction asked for of it''s own","provider_words":"What the provider says of it''s own","received_on":"2026-04-03","visit_id":"01a202d04195761989b93609e7d1b435"}', '193c4f5f122a5bd2b3b61c6d4771ea5b3ffcf2ca890ff65a7b8e3ea9dff33c23');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('e43dd13f97efefd64f4b9dcca12bd1dc22f27e0c42b9ce15bc0bc8bf53fac9d2', 'note', '01a202d0418e709a8d7b294f914bab63', 'a498b362d980b7aa81704d03f314d477c448ceee7a0ff8d8663947f07de52351', '01a202d0415372438539115b50c07e48', 41, 'c9731bfe25fea5df8b6ba29a0b45de4e31793fe2552bb78bcbfbafb0299e72e2', 116328628224000040, '01a202d042117078ad83000ca02f4169', 'Officer 1', 'Bin note', '', '', 'bin', '6b9fb157747ed904', '{}', 'c4ef4e9895ea0efbe413c1a750a98ae6f1955553de0e48845cf5751b2f1fad32');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('ecef47e9088dfa4f185ef691cca9298fcf80d487fe39d85363a4519b236c4720', 'action', '01a202d041a07417907ec13d661e6492', '', '01a202d0415372438539115b50c07e48', 34, 'b10d7c11b69e5b6b74bf00c876983905aa79a24d8f0c66fd4a7757f5964b05aa', 116328628224000033, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '8e737dae1e86c08f', '{"agreed_on":"2026-04-03","author":"Recorded by of it''s own","clause":"Contract clause of it''s own","contract_id":"01a202d0418272aa8e88ddebd53d118c","due_on":"2026-04-03","evidence_expected":"Evidence expected of it''s own","finding_id":"01a202d0419e7411ac6eb3a099e6b26e","location_id":"01a202d04180751293825673978e7f1a","number":7,"owner":"Owner of it''s own","provider_complete_on":"2026-04-03","provider_id":"01a202d0417f721cba9d97fd2066bc11","provider_words":"The provider''s words of it''s own","requirement":"Requirement of it''s own","source":"Source of it''s own","status":"Draft","verified_on":"2026-04-03","visit_id":"01a202d04195761989b93609e7d1b435"}', 'b1cedb74ecdc966e5edf4a12ba2a397360d5bdf3b5f0f05022df286b6f77cea1');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('efa596b207ee4cdb28d8c37312df67debe9a326943eac7e687033707fe2d17c7', 'provider', '01a202d0417f721cba9d97fd2066bc11', '', '01a202d0415372438539115b50c07e48', 3, 'f74c532304dbc67c0cbd2b8cff187c31aa6e7971b89023bafaab65fd889535fc', 116328628224000002, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'e7ad109747425e8d', '{"address":"Address of it''s own","charity_number":"Charity number of it''s own","company_number":"Company number of it''s own","council_ref":"Council''s own reference of it''s own","deputy_id":"01a202d0417f721cba9d97fc4ddd6561","email":"E-mail of it''s own","is_sme":true,"is_vcse":true,"name":"Name of it''s own","officer_id":"01a202d0417f721cba9d97fc4ddd6561","postcode":"Postcode of it''s own","regulator_id":"Regulator''s provider id of it''s own","service_types":"Service types of it''s own","telephone":"Telephone of it''s own","trading_name":"Trading name of it''s own","website":"Website of it''s own"}', '6af0f852ca5e3d3d1087fbbab22f968ee4893577b1c0ba5751d9c96c1636dd23');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('f74c532304dbc67c0cbd2b8cff187c31aa6e7971b89023bafaab65fd889535fc', 'officer', '01a202d0417f721cba9d97fc4ddd6561', '', '01a202d0415372438539115b50c07e48', 2, '66648643ac93ee37858c8e7cf42745daef62e45884aae18455cdc0d54231b577', 116328628224000001, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', 'a28149dabc2f4f36', '{"email":"E-mail of it''s own","name":"Name of it''s own","role":"Contract monitoring officer","team_id":"01a202d0417c76669e196b6bf79e9fb4","telephone":"Telephone of it''s own"}', '2ec51f60770b40d17d7724cdce96af0b696cdf888336dc565d851b7705852aba');
INSERT INTO "revision" ("id", "record_kind", "record_id", "parents", "device", "sequence", "previous", "clock", "change_set", "officer", "label", "reason", "undoes", "verb", "salt", "field_values", "values_hash") VALUES ('fedac5ed2b519e63497bb3ed6229503c6abaa6a424aee3e738833c934af6a9a1', 'quick_note', '01a202d0419b71f9b945b13d5e4ed20a', '', '01a202d0415372438539115b50c07e48', 29, '193d7f94e097b7a52cf238200d83ad002461df100f36ab960d1099f10bd97407', 116328628224000028, '01a202d0417c76669e196b6a66615473', 'Officer 1', 'Add one of each', '', '', 'set', '78e0f678eba241ff', '{"author":"Noted by of it''s own","is_private":true,"noted_on":"2026-04-03","noted_time":"At of it''s own","part_id":"01a202d04198726db14af418223995e7","question":"Question of it''s own","section":"Section of it''s own","text":"Note of it''s own","visit_id":"01a202d04195761989b93609e7d1b435"}', '33ef6577b2afc339ab51cd0611a00aec7a9be3750383fd4ce90f8c7cd2a893e4');
INSERT INTO "setting" ("id", "heads", "is_binned", "is_disputed", "name", "value") VALUES ('01a202d04193705cbc5ce4390b73a0ac', '27e5097e86d95906893f20b44dd6f4bbc714aafdf2253c02fa85120b5496fb25', 0, 0, 'Name of it''s own', 'Value of it''s own');
INSERT INTO "stale_plan" ("contract_id") VALUES ('00000000000000000000000000000000');
INSERT INTO "stale_plan" ("contract_id") VALUES ('01a202d0418272aa8e88ddebd53d118c');
INSERT INTO "team" ("id", "heads", "is_binned", "is_disputed", "name", "email") VALUES ('01a202d0417c76669e196b6bf79e9fb4', '128a9c76be896969346121e547efa20462bdaf5d3615d49df0d6129f94cae012', 0, 0, 'Name of it''s own', 'team@council.example');
INSERT INTO "waiting_revision" ("id", "content", "waits_for") VALUES ('993826c70fa6651597e89c78b33a6b3f7befacefea2bc6b5590ee337ba3cc892', '{"change_set":"01a202d041ff7031a540270ad5fad7e1","clock":116328628224000041,"device":"01a202d0417876429a767d9fa38a9449","field_values":"{\"telephone\":\"01632 960001\"}","id":"993826c70fa6651597e89c78b33a6b3f7befacefea2bc6b5590ee337ba3cc892","label":"Add officers","officer":"Officer 1","parents":"b7b35f5baa7360ded154f526e6ee99c3f089f924525dc15c694f819bff421a48","previous":"b7b35f5baa7360ded154f526e6ee99c3f089f924525dc15c694f819bff421a48","reason":"","record_id":"01a202d041ff7031a540270b88f5391f","record_kind":"officer","salt":"e228c4c685273491","sequence":3,"undoes":"","values_hash":"9e8bcf7c2e83f43bd3b20db596b1ccfec0041357a324a16634a2e28d15bfbfac","verb":"set"}', 'An earlier change of the same officer has not come yet');
INSERT INTO "officer" ("id", "heads", "is_binned", "is_disputed", "name", "role", "team_id", "email", "telephone") VALUES ('01a202d0417f721cba9d97fc4ddd6561', 'f74c532304dbc67c0cbd2b8cff187c31aa6e7971b89023bafaab65fd889535fc', 0, 0, 'Name of it''s own', 'Contract monitoring officer', '01a202d0417c76669e196b6bf79e9fb4', 'E-mail of it''s own', 'Telephone of it''s own');
INSERT INTO "provider" ("id", "heads", "is_binned", "is_disputed", "name", "trading_name", "officer_id", "deputy_id", "service_types", "company_number", "charity_number", "council_ref", "regulator_id", "is_sme", "is_vcse", "address", "postcode", "telephone", "email", "website") VALUES ('01a202d0417f721cba9d97fd2066bc11', '32a0470ec7e1572967a519651ad9514b897add6aed03f3867add3b7bba5432c4 c9731bfe25fea5df8b6ba29a0b45de4e31793fe2552bb78bcbfbafb0299e72e2', 0, 1, 'Łódź House', 'Trading name of it''s own', '01a202d0417f721cba9d97fc4ddd6561', '01a202d0417f721cba9d97fc4ddd6561', 'Service types of it''s own', 'Company number of it''s own', 'Charity number of it''s own', 'Council''s own reference of it''s own', 'Regulator''s provider id of it''s own', 1, 1, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own');
INSERT INTO "contract" ("id", "heads", "is_binned", "is_disputed", "reference", "title", "provider_id", "description", "department", "service_type", "lots", "starts_on", "ends_on", "review_on", "awarded_on", "term_words", "notice_days", "value_pence", "annual_value_pence", "irrecoverable_vat_pence", "currency", "procurement", "regime", "is_light_touch", "is_sme", "is_vcse", "funders", "co_commissioners", "payment_terms", "cpv", "notice_id", "tier", "risk", "officer_id", "deputy_id", "lead_commissioner", "kpi_set", "has_annual_visit", "performance", "volume_sensitive", "corrective_measures", "dpia_on", "continuity_plan_on", "exit_plan_on") VALUES ('01a202d0418272aa8e88ddebd53d118c', 'b0311eff26eca771505eed8b329d7f8d8144358e7d9b5383ee8f6fc2222c481e', 0, 0, 'Reference of it''s own', 'Title of it''s own', '01a202d0417f721cba9d97fd2066bc11', 'Description of it''s own', 'Department of it''s own', 'Service type of it''s own', 'Lots or pathways of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Term as written of it''s own', 7, 123450, 123450, 123450, 'Currency of it''s own', 'Tendered or quoted of it''s own', 'Public Contracts Regulations 2015', 1, 1, 1, 'Funders and split of it''s own', 'Co-commissioners of it''s own', 'Arrears', 'CPV code of it''s own', 'Published notice id of it''s own', 'Strategy tier of it''s own', 'Act', '01a202d0417f721cba9d97fc4ddd6561', '01a202d0417f721cba9d97fc4ddd6561', 'Lead commissioner of it''s own', 'KPI set of it''s own', 1, 'Performance driven', 'Yes', 'Corrective measures available of it''s own', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "location" ("id", "heads", "is_binned", "is_disputed", "name", "provider_id", "type", "regulator_id", "council_ref", "places", "address", "postcode", "telephone", "email", "website", "regulator_page", "area", "area_code", "longitude", "latitude") VALUES ('01a202d04180751293825673978e7f1a', '3a7a57b60a5a0cade552c659827d261823f2ee7d42e969a6b9a1ad4a3a3ad351', 0, 0, 'Name of it''s own', '01a202d0417f721cba9d97fd2066bc11', 'Type of it''s own', 'Regulator''s location id of it''s own', 'Council''s own reference of it''s own', 7, 'Address of it''s own', 'Postcode of it''s own', 'Telephone of it''s own', 'E-mail of it''s own', 'Website of it''s own', 'Regulator''s page of it''s own', 'Area of it''s own', 'Area code of it''s own', 'Longitude of it''s own', 'Latitude of it''s own');
INSERT INTO "break" ("id", "heads", "is_binned", "is_disputed", "contract_id", "breaks_on", "who_may", "notice_days", "served_on") VALUES ('01a202d0418873febe67671147f98f3d', '85d2ed201a8e6e5f475583821bd2500261df46ca201626bbb460e97249b84c6f', 0, 0, '01a202d0418272aa8e88ddebd53d118c', '2026-04-03', 'Council', 7, '2026-04-03');
INSERT INTO "contact" ("id", "heads", "is_binned", "is_disputed", "name", "role", "provider_id", "location_id", "telephone", "out_of_hours", "email") VALUES ('01a202d0418674919d2829895b15cdd5', '28c2bb9a47adb3639cd062b9ca5f84391e11e9bc063c4ac200baf5c8fc70bb34', 0, 0, 'Name of it''s own', 'Role of it''s own', '01a202d0417f721cba9d97fd2066bc11', '01a202d04180751293825673978e7f1a', 'Telephone of it''s own', 'Out of hours of it''s own', 'E-mail of it''s own');
INSERT INTO "contract_location" ("id", "heads", "is_binned", "is_disputed", "contract_id", "location_id", "validated_on") VALUES ('01a202d0418b72c8a0f2a5e6df8f3153', '14d3e66d72944b188261fb1547519550418ca0892be0228b4da6ff41c327133f', 0, 0, '01a202d0418272aa8e88ddebd53d118c', '01a202d04180751293825673978e7f1a', '2026-04-03');
INSERT INTO "document" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "reference", "issued_on", "expires_on") VALUES ('01a202d0418d72c98a4bfb2de8e5f855', '2caf9d260c6164e355a4aa188a69d12edfb63ef8974913ae163714da959cae2b', 0, 0, 'Document of it''s own', '01a202d0417f721cba9d97fd2066bc11', '01a202d0418272aa8e88ddebd53d118c', 'Reference of it''s own', '2026-04-03', '2026-04-03');
INSERT INTO "extension" ("id", "heads", "is_binned", "is_disputed", "contract_id", "months", "starts_on", "decided_by", "decide_by_on", "exercised_on", "words") VALUES ('01a202d0418771939423f52b2c9e999e', '85b80b26582ffd904f66ecfa3dc4b88289b6f702b4978d00f1870687554cf966', 0, 0, '01a202d0418272aa8e88ddebd53d118c', 7, '2026-04-03', 'Who decides of it''s own', '2026-04-03', '2026-04-03', 'As written of it''s own');
INSERT INTO "frequency_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "activity", "every_months", "from_on", "reason", "author") VALUES ('01a202d0418c7152ad6a9d51952f8b40', '2dcb4c7ef345c48d86023dacb73812560b1ab136dad8754c8e1541561227ee9e', 0, 0, '01a202d0418272aa8e88ddebd53d118c', 'Activity of it''s own', 7, '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own');
INSERT INTO "note" ("id", "heads", "is_binned", "is_disputed", "text", "provider_id", "contract_id", "happened_on", "source", "triage") VALUES ('01a202d0418e709a8d7b294f914bab63', 'e43dd13f97efefd64f4b9dcca12bd1dc22f27e0c42b9ce15bc0bc8bf53fac9d2', 1, 0, 'Note of it''s own', '01a202d0417f721cba9d97fd2066bc11', '01a202d0418272aa8e88ddebd53d118c', '2026-04-03', 'Source of it''s own', 'Act now');
INSERT INTO "obligation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "obligation_kind", "key", "title", "due_on", "reason", "author", "issued_on", "issued_due_on", "done_on", "waived_on") VALUES ('01a202d041917552a7ca478b19fe0b24', '93d783a58973bc424d59fc7f785481871bed23a9f8501970aa0da78a2915ed04', 0, 0, '01a202d0418272aa8e88ddebd53d118c', 'Kind of it''s own', 'Occurrence of it''s own', 'What of it''s own', '2026-04-03', 'Reason of it''s own', 'Decided by of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "rating" ("id", "heads", "is_binned", "is_disputed", "location_id", "rated_on", "area", "rating", "source") VALUES ('01a202d0418177bfb33485d65d7331f1', '066f0a3fc1d7a71656429fe3af929cf54829fa6c7cf5626a5e52894bc05787a8', 0, 0, '01a202d04180751293825673978e7f1a', '2026-04-03', 'Area of inspection of it''s own', 'Rating of it''s own', 'Source of it''s own');
INSERT INTO "tier_change" ("id", "heads", "is_binned", "is_disputed", "contract_id", "tier", "from_on", "reason") VALUES ('01a202d0418b72c8a0f2a5e78a245a32', '3b3b85ba80ba45feb59e58c62809d8309d6f974dee5b80f23a0d0d4819143b77', 0, 0, '01a202d0418272aa8e88ddebd53d118c', 'Strategy tier of it''s own', '2026-04-03', 'Reason of it''s own');
INSERT INTO "variation" ("id", "heads", "is_binned", "is_disputed", "contract_id", "number", "summary", "proposer", "consulted_on", "evidence", "compliance_checked_on", "cost_effect_pence", "authorised_by", "authorised_on", "sent_on", "signed_on", "effective_on") VALUES ('01a202d04189751a84cbfe775f738185', '6129b9f8c498bc2d013d4a3177716a46714911d217dc8c5138d08455afb904fe', 0, 0, '01a202d0418272aa8e88ddebd53d118c', 'Number of it''s own', 'What changes of it''s own', 'Proposed by of it''s own', '2026-04-03', 'Evidence of usage or performance of it''s own', '2026-04-03', 123450, 'Authorised by, role of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1007022787635752503, 'period', '01a202d0418f768a8df9a9e3d1c0ae37', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1047330918328242572, 'contract', '01a202d0418272aa8e88ddebd53d118c', 'Reference of it''s own Title of it''s own', 'Reference of it''s own
Title of it''s own
Description of it''s own
Department of it''s own
Service type of it''s own
Lots or pathways of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1188599821122823314, 'action', '01a202d041a07417907ec13d661e6492', 'Requirement of it''s own', 'Requirement of it''s own
Evidence expected of it''s own
The provider''s words of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1188599826349474568, 'action_step', '01a202d041a07417907ec13e9da6c308', 'Agreed', 'Words of it''s own
Evidence of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (1405781088156942106, 'location', '01a202d04180751293825673978e7f1a', 'Name of it''s own', 'Name of it''s own
Type of it''s own
Regulator''s location id of it''s own
Council''s own reference of it''s own
Postcode of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2100974896083750357, 'contact', '01a202d0418674919d2829895b15cdd5', 'Name of it''s own', 'Name of it''s own
Role of it''s own
E-mail of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2168882807015645108, 'team', '01a202d0417c76669e196b6bf79e9fb4', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2488757315510506573, 'evidence_file', '01a202d041a170b0a289d797ab28944d', 'Caption of it''s own', 'Caption of it''s own
File of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (2867182775536847652, 'obligation', '01a202d041917552a7ca478b19fe0b24', 'What of it''s own', 'What of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3013329548502050770, 'visit_step', '01a202d0419a7180a9d17f4251a727d2', 'Step of it''s own', 'Step of it''s own
What was said or why of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3013329555548448024, 'visit_person', '01a202d0419a7180a9d17f43f5a6a518', 'Role of it''s own', 'Role of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3201693887465173614, 'finding', '01a202d0419e7411ac6eb3a099e6b26e', 'Fact of it''s own', 'Fact of it''s own
Impact on people of it''s own
Evidence of it''s own
Required outcome of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (345649585079943557, 'variation', '01a202d04189751a84cbfe775f738185', 'Variation Number of it''s own', 'Number of it''s own
What changes of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3551919640625649127, 'visit_part', '01a202d04198726db14af418223995e7', 'Label of it''s own', 'Label of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (3915803645967751708, 'accuracy_point', '01a202d041a3774fb657baab50165a1c', 'What the provider says of it''s own', 'What the provider says of it''s own
Correction asked for of it''s own
Evidence offered of it''s own
Reason for the answer of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4126899505254779076, 'document_request', '01a202d0419b71f9b945b13c1a7248c4', 'Document of it''s own', 'Document of it''s own
What it shows of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4126899510688272906, 'quick_note', '01a202d0419b71f9b945b13d5e4ed20a', 'Note of it''s own', 'Note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4223699135437301089, 'officer', '01a202d0417f721cba9d97fc4ddd6561', 'Name of it''s own', 'Name of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4223699138969517073, 'provider', '01a202d0417f721cba9d97fd2066bc11', 'Łódź House', 'Łódź House
Trading name of it''s own
Service types of it''s own
Company number of it''s own
Charity number of it''s own
Council''s own reference of it''s own
Regulator''s provider id of it''s own
Lódź');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (4349602278450805171, 'form', '01a202d04193705cbc5ce43a214a39b3', 'Title of it''s own', 'Title of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (700650633204708405, 'visit', '01a202d04195761989b93609e7d1b435', 'What of it''s own', 'What of it''s own
Scope of it''s own
Why of it''s own
What was fed back of it''s own
Summary for the report of it''s own
Private note of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (741962738232064085, 'document', '01a202d0418d72c98a4bfb2de8e5f855', 'Document of it''s own', 'Document of it''s own
Reference of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (752190755035036063, 'concern', '01a202d0419f71a58a705181a532399f', 'What was seen of it''s own', 'What was seen of it''s own
What was done at once of it''s own
Who was told of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (894209056052615972, 'addendum', '01a202d0419d705c8c68de6614f41b24', 'Addition of it''s own', 'Addition of it''s own');
INSERT INTO "search" ("rowid", "kind", "record_id", "title", "body") VALUES (958564775472880217, 'answer', '01a202d0419c76988d4d8195a8435a59', 'Question of it''s own', 'Question of it''s own
Answer of it''s own
Note of it''s own
Reason of it''s own
Private note of it''s own');
INSERT INTO "form" ("id", "heads", "is_binned", "is_disputed", "title", "key", "purpose", "service_types", "summary", "is_retired", "working") VALUES ('01a202d04193705cbc5ce43a214a39b3', 'd517bcbeb1593e929d38fb55d2f4aba89d5fc3be82d5d13caa5f166ae515eb6d', 0, 0, 'Title of it''s own', 'Id of it''s own', 'visit', 'Service types of it''s own', 'When to use it of it''s own', 1, 'Edits in progress of it''s own');
INSERT INTO "form_version" ("id", "heads", "is_binned", "is_disputed", "form_id", "number", "content", "content_sha256", "made_on", "author", "reason") VALUES ('01a202d0419470fbb0400b39298c7a40', '16c0ef89e56c1e54707d7ba8fdf3e5816e5e936a7f9ab6ae7f4a808eca71c7fa', 0, 0, '01a202d04193705cbc5ce43a214a39b3', 7, 'Content of it''s own', 'Check sum of it''s own', '2026-04-03', 'Put in use by of it''s own', 'Reason of it''s own');
INSERT INTO "visit" ("id", "heads", "is_binned", "is_disputed", "title", "provider_id", "contract_id", "form_version_id", "visit_type", "is_announced", "status", "planned_on", "officer_id", "follows_id", "scope", "why", "letter_due_on", "letter_sent_on", "documents_due_on", "began_on", "ended_on", "draft_due_on", "draft_shared_on", "accuracy_due_on", "accuracy_received_on", "final_on", "plan_due_on", "plan_agreed_on", "revisit_due_on", "closed_on", "stopped_reason", "feedback_on", "feedback_time", "feedback_to", "feedback_summary", "signed_role", "signed_on", "signature", "summary", "private_note", "level", "level_computed", "level_reason", "is_on_paper") VALUES ('01a202d04195761989b93609e7d1b435', 'c259371e19f3cfa4f374287642c24bc57280242f592dbcb2932033ee633a0516', 0, 0, 'What of it''s own', '01a202d0417f721cba9d97fd2066bc11', '01a202d0418272aa8e88ddebd53d118c', '01a202d0419470fbb0400b39298c7a40', 'Annual', 1, 'Planned', '2026-04-03', '01a202d0417f721cba9d97fc4ddd6561', NULL, 'Scope of it''s own', 'Why of it''s own', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03', 'Why it was cancelled or aborted of it''s own', '2026-04-03', 'Verbal feedback at of it''s own', 'Verbal feedback to of it''s own', 'What was fed back of it''s own', 'Signed for the provider by of it''s own', '2026-04-03', 'Signature of it''s own', 'Summary for the report of it''s own', 'Private note of it''s own', 'Overall result of it''s own', 'Overall as computed of it''s own', 'Why it differs from the computed one of it''s own', 1);
INSERT INTO "document_request" ("id", "heads", "is_binned", "is_disputed", "title", "visit_id", "asked_on", "due_on", "received_on", "is_enough", "words") VALUES ('01a202d0419b71f9b945b13c1a7248c4', '193d7f94e097b7a52cf238200d83ad002461df100f36ab960d1099f10bd97407', 0, 0, 'Document of it''s own', '01a202d04195761989b93609e7d1b435', '2026-04-03', '2026-04-03', '2026-04-03', 1, 'What it shows of it''s own');
INSERT INTO "paper" ("id", "heads", "is_binned", "is_disputed", "visit_id", "version", "stage", "frozen_on", "content", "content_sha256", "supersedes_id", "reason", "author") VALUES ('01a202d041a27103a539775c2c39bc0f', '5bb995f891ef658db7838cb3b8be50d5767703c509782f9c1d68401c8c3a132b', 0, 0, '01a202d04195761989b93609e7d1b435', 7, 'Draft', '2026-04-03', 'Content of it''s own', 'Check sum of it''s own', NULL, 'Reason of it''s own', 'Frozen by of it''s own');
INSERT INTO "visit_day" ("id", "heads", "is_binned", "is_disputed", "visit_id", "held_on", "arrived", "left", "location_id", "officers") VALUES ('01a202d04198726db14af4194780a21d', 'a6a4da62b3810a5dd2c47710ce3f767191989ace52fbe3665beda7f50ed678e1', 0, 0, '01a202d04195761989b93609e7d1b435', '2026-04-03', 'Arrived of it''s own', 'Left of it''s own', '01a202d04180751293825673978e7f1a', 'Officers present of it''s own');
INSERT INTO "visit_part" ("id", "heads", "is_binned", "is_disputed", "label", "visit_id", "repeat", "location_id", "position") VALUES ('01a202d04198726db14af418223995e7', '98f0d7887397d2a11fca60ed5b29e29f249bdc5d7f8216e1a1df839a34e17e22', 0, 0, 'Label of it''s own', '01a202d04195761989b93609e7d1b435', 'location', '01a202d04180751293825673978e7f1a', 7);
INSERT INTO "visit_person" ("id", "heads", "is_binned", "is_disputed", "role", "visit_id", "location_id", "words") VALUES ('01a202d0419a7180a9d17f43f5a6a518', 'cf893d48c1b0b5bb82c3b9f27912aee5191b5bd7a3c0b10527fcd88dac2ec8c1', 0, 0, 'Role of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d04180751293825673978e7f1a', 'Remark of it''s own');
INSERT INTO "visit_plan_line" ("id", "heads", "is_binned", "is_disputed", "contract_id", "year", "decision", "month_on", "reason", "visit_id", "author") VALUES ('01a202d041a476689f6b7a412dc38303', '4458faa7a488b7e716d62b3a142794d382bec62847c2445fa4d913aefa51690a', 0, 0, '01a202d0418272aa8e88ddebd53d118c', 'Year of it''s own', 'Visit', '2026-04-03', 'Reason of it''s own', '01a202d04195761989b93609e7d1b435', 'Decided by of it''s own');
INSERT INTO "visit_step" ("id", "heads", "is_binned", "is_disputed", "step", "visit_id", "happened_on", "time", "with_whom", "how", "words", "author") VALUES ('01a202d0419a7180a9d17f4251a727d2', '67a19f2afab86282507c808e368514150ff82e9528581a4cb8ebc2e5e5b88b47', 0, 0, 'Step of it''s own', '01a202d04195761989b93609e7d1b435', '2026-04-03', 'At of it''s own', 'With whom or to whom of it''s own', 'How of it''s own', 'What was said or why of it''s own', 'Recorded by of it''s own');
INSERT INTO "accuracy_point" ("id", "heads", "is_binned", "is_disputed", "provider_words", "visit_id", "paper_id", "number", "line_id", "line_words", "ground", "proposed", "evidence", "received_on", "answer", "answer_words", "answered_by", "answered_on", "has_dispute", "dispute_words", "dispute_officer", "dispute_answer", "dispute_on") VALUES ('01a202d041a3774fb657baab50165a1c', 'da9bbbd715d38bcf80dcedb1c1670212d2c96e9ecd29c39a7bb32b6802ea4ee1', 0, 0, 'What the provider says of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d041a27103a539775c2c39bc0f', 7, 'Line of the report of it''s own', 'What the report said of it''s own', 'Typing or numeric error', 'Correction asked for of it''s own', 'Evidence offered of it''s own', '2026-04-03', 'Accepted', 'Reason for the answer of it''s own', 'Answered by of it''s own', '2026-04-03', 1, 'Why it is disputed of it''s own', 'Senior officer of it''s own', 'Senior officer''s decision of it''s own', '2026-04-03');
INSERT INTO "answer" ("id", "heads", "is_binned", "is_disputed", "asked", "visit_id", "part_id", "section", "question", "value", "quality", "note", "reason", "private_note", "author", "is_on_paper", "is_after_visit") VALUES ('01a202d0419c76988d4d8195a8435a59', '60a0cf00d894b342f3548408f46e56cdca212d3bcdfe4f392f797d09f46494f2', 0, 0, 'Question of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d04198726db14af418223995e7', 'Section id of it''s own', 'Question id of it''s own', 'Answer of it''s own', 'Good enough and person-centred of it''s own', 'Note of it''s own', 'Reason of it''s own', 'Private note of it''s own', 'Answered by of it''s own', 1, 1);
INSERT INTO "finding" ("id", "heads", "is_binned", "is_disputed", "fact", "grade", "triage", "impact", "evidence", "required_outcome", "frameworks", "may_be_shared", "provider_id", "contract_id", "location_id", "visit_id", "part_id", "section", "question", "number", "repeat_of_id", "found_on", "author") VALUES ('01a202d0419e7411ac6eb3a099e6b26e', 'ba2bab01b893dfcf67ad8664878ce45260bebf8025ee342fa5c7bdccf7694c53', 0, 0, 'Fact of it''s own', 'Good practice', 'Act now', 'Impact on people of it''s own', 'Evidence of it''s own', 'Required outcome of it''s own', 'Framework references of it''s own', 1, '01a202d0417f721cba9d97fd2066bc11', '01a202d0418272aa8e88ddebd53d118c', '01a202d04180751293825673978e7f1a', '01a202d04195761989b93609e7d1b435', '01a202d04198726db14af418223995e7', 'Section of it''s own', 'Question of it''s own', 7, NULL, '2026-04-03', 'Recorded by of it''s own');
INSERT INTO "quick_note" ("id", "heads", "is_binned", "is_disputed", "text", "visit_id", "part_id", "section", "question", "noted_on", "noted_time", "is_private", "author") VALUES ('01a202d0419b71f9b945b13d5e4ed20a', 'fedac5ed2b519e63497bb3ed6229503c6abaa6a424aee3e738833c934af6a9a1', 0, 0, 'Note of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d04198726db14af418223995e7', 'Section of it''s own', 'Question of it''s own', '2026-04-03', 'At of it''s own', 1, 'Noted by of it''s own');
INSERT INTO "visit_section" ("id", "heads", "is_binned", "is_disputed", "section", "visit_id", "part_id", "officer", "is_finished", "level", "level_reason") VALUES ('01a202d04199747e8dbe5452d85a2b32', '85ec3a5df72990768c7044e48cad0b475f76a32c2e10eee98dcfe541adb430ad', 0, 0, 'Section of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d04198726db14af418223995e7', 'Officer of it''s own', 1, 'Level of it''s own', 'Why it differs from the computed one of it''s own');
INSERT INTO "action" ("id", "heads", "is_binned", "is_disputed", "requirement", "due_on", "owner", "evidence_expected", "clause", "provider_words", "source", "status", "number", "provider_id", "contract_id", "location_id", "visit_id", "finding_id", "agreed_on", "provider_complete_on", "verified_on", "author") VALUES ('01a202d041a07417907ec13d661e6492', 'ecef47e9088dfa4f185ef691cca9298fcf80d487fe39d85363a4519b236c4720', 0, 0, 'Requirement of it''s own', '2026-04-03', 'Owner of it''s own', 'Evidence expected of it''s own', 'Contract clause of it''s own', 'The provider''s words of it''s own', 'Source of it''s own', 'Draft', 7, '01a202d0417f721cba9d97fd2066bc11', '01a202d0418272aa8e88ddebd53d118c', '01a202d04180751293825673978e7f1a', '01a202d04195761989b93609e7d1b435', '01a202d0419e7411ac6eb3a099e6b26e', '2026-04-03', '2026-04-03', '2026-04-03', 'Recorded by of it''s own');
INSERT INTO "addendum" ("id", "heads", "is_binned", "is_disputed", "text", "visit_id", "answer_id", "quick_note_id", "added_on", "author", "reason") VALUES ('01a202d0419d705c8c68de6614f41b24', '799ec9911b0a625fc1eaf478a7bfa888405e0b26369fa57b7a649242485f17d8', 0, 0, 'Addition of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d0419c76988d4d8195a8435a59', '01a202d0419b71f9b945b13d5e4ed20a', '2026-04-03', 'Added by of it''s own', 'Reason of it''s own');
INSERT INTO "concern" ("id", "heads", "is_binned", "is_disputed", "what", "visit_id", "provider_id", "location_id", "finding_id", "part_id", "section", "question", "seen_on", "seen_time", "done_at_once", "told", "told_on", "told_time", "reference", "author") VALUES ('01a202d0419f71a58a705181a532399f', 'b10d7c11b69e5b6b74bf00c876983905aa79a24d8f0c66fd4a7757f5964b05aa', 0, 0, 'What was seen of it''s own', '01a202d04195761989b93609e7d1b435', '01a202d0417f721cba9d97fd2066bc11', '01a202d04180751293825673978e7f1a', '01a202d0419e7411ac6eb3a099e6b26e', '01a202d04198726db14af418223995e7', 'Section of it''s own', 'Question of it''s own', '2026-04-03', 'Seen at of it''s own', 'What was done at once of it''s own', 'Who was told of it''s own', '2026-04-03', 'Told at of it''s own', 'Safeguarding reference of it''s own', 'Recorded by of it''s own');
INSERT INTO "action_step" ("id", "heads", "is_binned", "is_disputed", "step", "action_id", "visit_id", "happened_on", "words", "method", "sample_size", "evidence", "old_due_on", "new_due_on", "reason", "authoriser", "author") VALUES ('01a202d041a07417907ec13e9da6c308', 'a3d8b7a8b719e8253ae1c5db218877b95981beef5f7892ce740f9e193b4a07e3', 0, 0, 'Agreed', '01a202d041a07417907ec13d661e6492', '01a202d04195761989b93609e7d1b435', '2026-04-03', 'Words of it''s own', 'Visit', 7, 'Evidence of it''s own', '2026-04-03', '2026-04-03', 'Reason of it''s own', 'Authorised by of it''s own', 'Recorded by of it''s own');
INSERT INTO "evidence_file" ("id", "heads", "is_binned", "is_disputed", "caption", "name", "source", "is_private", "provider_id", "visit_id", "part_id", "location_id", "section", "question", "finding_id", "action_id", "media_type", "size", "width", "height", "sha256", "store_name", "position", "added_on", "author") VALUES ('01a202d041a170b0a289d797ab28944d', '9e3cfeeb356d4e62f872b8e463192e05c096920ede3022acf00c2aa12ba3974e', 0, 0, 'Caption of it''s own', 'File of it''s own', 'Seen on the visit', 1, '01a202d0417f721cba9d97fd2066bc11', '01a202d04195761989b93609e7d1b435', '01a202d04198726db14af418223995e7', '01a202d04180751293825673978e7f1a', 'Section of it''s own', 'Question of it''s own', '01a202d0419e7411ac6eb3a099e6b26e', '01a202d041a07417907ec13d661e6492', 'Kind of file of it''s own', 7, 7, 7, 'Check sum of it''s own', 'Name in the store of it''s own', 7, '2026-04-03', 'Added by of it''s own');
COMMIT;
